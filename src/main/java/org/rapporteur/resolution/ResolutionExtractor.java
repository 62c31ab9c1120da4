package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.text.PreparedText;

/**
 * Finds the resolutions that an article speaks of. May be shared between threads.
 *
 * <p>Example: in {@code Fiji tabled a draft resolution. The text passed by 14 votes to one.} there
 * is one resolution with the mentions {@code a draft resolution} and {@code The text}, proposed by
 * FJ, adopted with 14 votes for and 1 against.
 */
public final class ResolutionExtractor {
  /** Without it or a symbol there is nothing to find; "the text" alone names no resolution. */
  private static final Pattern NOUN = Pattern.compile("resolution", Pattern.CASE_INSENSITIVE);

  private final CatalogueLinker linker;

  /** Matches what it finds with the catalogue that the program brings. */
  public ResolutionExtractor() {
    this.linker = new CatalogueLinker(Catalogue::bundled);
  }

  /** Matches what it finds with {@code catalogue}. */
  public ResolutionExtractor(Catalogue catalogue) {
    this.linker = new CatalogueLinker(() -> catalogue);
  }

  /**
   * Finds the resolutions spoken of in {@code text}.
   *
   * @param countries those named in the text: they give proposers and sponsors
   * @param groups of states that the text names: they may be sponsors too
   * @return in order of first mention; empty where none is spoken of
   */
  public List<Resolution> extract(
      PreparedText text, List<Country> countries, List<CountryGroup> groups) {
    List<Hit> scanned = SymbolScanner.scan(text.text());
    if (scanned.isEmpty() && !NOUN.matcher(text.text()).find()) {
      return List.of();
    }
    List<Hit> hits = inTokens(text, scanned);
    List<Span> spans = hits.stream().map(Hit::span).toList();
    Reading reading = new Reading(text, countries, groups, spans);
    List<Mention> mentions = mentions(reading, hits);
    List<MentionReading> read = new MentionReader(reading).read(mentions);
    if (read.isEmpty()) {
      return List.of();
    }
    List<Referent> referents = new MentionGrouper(reading).group(read);
    return new FactsReader(reading, linker)
        .read(referents, text.article().metadata().publishedDate());
  }

  /** Hits where the tokenizer left no token (in a heading that it skipped) are of no use. */
  private static List<Hit> inTokens(PreparedText text, List<Hit> hits) {
    return hits.stream().filter(hit -> !text.tokens(hit.span()).isEmpty()).toList();
  }

  private static List<Mention> mentions(Reading reading, List<Hit> hits) {
    List<Mention> mentions = new ArrayList<>(new NumberedMentions(reading).find(hits));
    boolean[] taken = new boolean[reading.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i < mention.end(); i++) {
        taken[i] = true;
      }
    }
    mentions.addAll(new DescribedMentions(reading).find(taken));
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }
}
