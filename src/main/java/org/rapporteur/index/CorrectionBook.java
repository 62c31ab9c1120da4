package org.rapporteur.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;

/** All corrections of an index, and what they make of facts; for any thread. */
final class CorrectionBook {
  /** Begins what corrections add to a fingerprint, which is hexadecimal. */
  static final String MARK = "+";

  private final @Nullable CorrectionsFile file;

  /** By {@link Fingerprint#key}, those of one article in the order in which they were made. */
  private final Map<String, List<Correction>> ofArticle = new LinkedHashMap<>();

  private boolean changed;

  /**
   * Reads the book.
   *
   * @param file where it is kept; null keeps it no longer than this object
   */
  CorrectionBook(@Nullable CorrectionsFile file) throws IndexException {
    this.file = file;
    if (file != null) {
      file.read().forEach(this::put);
      changed = false;
    }
  }

  synchronized List<Correction> all() {
    return ofArticle.values().stream().flatMap(List::stream).toList();
  }

  private List<Correction> of(String collection, String id) {
    return ofArticle.isEmpty()
        ? List.of()
        : ofArticle.getOrDefault(Fingerprint.key(collection, id), List.of());
  }

  /** Enters a correction in the place of an earlier one of the same quote. */
  synchronized void put(Correction correction) {
    remove(correction);
    ofArticle
        .computeIfAbsent(
            Fingerprint.key(correction.collection(), correction.article()), k -> new ArrayList<>())
        .add(correction);
    changed = true;
  }

  /** Takes out what there is of the same quote; whether there was something. */
  synchronized boolean remove(Correction correction) {
    String key = Fingerprint.key(correction.collection(), correction.article());
    List<Correction> mine = ofArticle.getOrDefault(key, new ArrayList<>());
    boolean removed = mine.removeIf(correction::isOfSame);
    if (mine.isEmpty()) {
      ofArticle.remove(key);
    }
    changed |= removed;
    return removed;
  }

  /** What an article's corrections add to its fingerprint; empty where there are none. */
  synchronized String mark(String collection, String id) {
    List<Object> effects = new ArrayList<>();
    for (Correction correction : of(collection, id)) {
      effects.add(correction.found().content());
      effects.add(correction.found().text());
      effects.add(correction.speaker() == null ? "struck" : correction.speaker());
    }
    return effects.isEmpty() ? "" : MARK + Fingerprint.digest(FactsJson.writePart(effects));
  }

  /** The facts as found with all corrections; keeps what was found for {@link #restore}. */
  synchronized ArticleFacts apply(String collection, ArticleFacts found) {
    List<Correction> mine = of(collection, found.id());
    if (mine.isEmpty()) {
      return found;
    }
    List<Quote> quotes = new ArrayList<>(found.quotes());
    for (int i = 0; i < mine.size(); i++) {
      Correction correction = mine.get(i);
      int at = indexOf(correction, quotes);
      Correction now = at < 0 ? correction.notFound() : correction.refound(quotes.get(at));
      if (!now.equals(correction)) {
        mine.set(i, now);
        changed = true;
      }
      if (at >= 0) {
        Quote applied = now.applied(quotes.get(at));
        if (applied == null) {
          quotes.remove(at);
        } else {
          quotes.set(at, applied);
        }
      }
    }
    return found.withQuotes(quotes);
  }

  /** The facts as they were found, of such as {@link #apply} gave. */
  synchronized ArticleFacts restore(String collection, ArticleFacts corrected) {
    List<Quote> quotes = new ArrayList<>(corrected.quotes());
    for (Correction correction : of(collection, corrected.id())) {
      if (!correction.missing()) {
        quotes.removeIf(correction::isOf);
        quotes.add(correction.found());
      }
    }
    quotes.sort(Comparator.comparing(quote -> quote.content().get(0)));
    return corrected.withQuotes(quotes);
  }

  private static int indexOf(Correction correction, List<Quote> quotes) {
    for (int i = 0; i < quotes.size(); i++) {
      if (correction.isOf(quotes.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Writes the file if there is something new. */
  synchronized void save() throws IOException {
    if (changed && file != null) {
      file.write(all());
    }
    changed = false;
  }
}
