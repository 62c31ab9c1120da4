package org.rapporteur.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FacetRow;

/**
 * The speakers of an index, gathered when first asked for: for the first few names only those named
 * alike, which takes milliseconds; then all, which takes some seconds for a million quotes. The
 * answers are the same. May be shared between threads.
 */
final class LazySpeakers {
  /** A command asks for fewer names, and a service soon has them all. */
  private static final int NAMES_APART = 64;

  private final SpeakerRows rows;
  private final SpeakerAliases aliases;
  private final Map<String, Speakers> ofName = new ConcurrentHashMap<>();
  private final AtomicInteger gatheredApart = new AtomicInteger();
  private volatile @Nullable Speakers all;

  LazySpeakers(IndexSearcher searcher, BitSetProducer articles, SpeakerAliases aliases) {
    this.rows = new SpeakerRows(searcher, articles);
    this.aliases = aliases;
  }

  /** All of them. */
  Speakers all() throws IOException {
    Speakers known = all;
    return known != null ? known : gather();
  }

  /** The rows of all whom {@code name}, or a key behind an at sign, may mean. */
  Collection<String> rowsOf(String name) throws IOException {
    return (Speakers.isKey(name) ? all() : alike(name)).rowsOf(name);
  }

  /** The one whom a row of the index names; null where it is of no quote that is left. */
  Speakers.@Nullable Named ofRow(String row) throws IOException {
    String name = FacetRow.values(row).get(0);
    return (name == null ? all() : alike(name)).ofRow(row);
  }

  /** All, or at least those who are named like {@code name}. */
  private Speakers alike(String name) throws IOException {
    Speakers known = all == null ? ofName.get(name) : all;
    if (known == null && aliases.isEmpty() && gatheredApart.getAndIncrement() < NAMES_APART) {
      List<SpeakerRow> alike = KindredNames.rows(rows, name);
      if (alike != null) {
        known = Speakers.of(alike, aliases);
        ofName.put(name, known);
      }
    }
    return known != null ? known : all();
  }

  private synchronized Speakers gather() throws IOException {
    Speakers known = all;
    if (known == null) {
      known = Speakers.of(rows.all(), aliases);
      all = known;
      ofName.clear();
    }
    return known;
  }
}
