package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.country.CountryExtractor;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Country;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.CatalogueFile;
import org.rapporteur.text.TextPreparer;

/**
 * Makes a catalogue of facts of resolutions, as the United Nations publish them: adds the countries
 * that title and subjects name, by the extractor that will find them in articles too.
 *
 * <p>May be shared between threads.
 */
public final class CatalogueBuilder {
  private final TextPreparer preparer;
  private final CountryExtractor countries = new CountryExtractor();

  /** Finds countries in texts prepared by {@code preparer}. */
  public CatalogueBuilder(TextPreparer preparer) {
    this.preparer = preparer;
  }

  /**
   * Makes a catalogue. The output is opened before the long run, and takes the place of an older
   * file only when it is whole.
   *
   * @param facts JSON Lines, packed where the name ends in {@code .gz}
   * @param source whom the catalogue's head acknowledges
   * @param catalogue the file to write, packed where the name ends in {@code .gz}
   * @return how many entries it has, at least one
   */
  public int build(Path facts, String source, Path catalogue) throws IOException {
    List<CatalogueEntry> entries = CatalogueFile.read(facts);
    String head =
        """
        # Resolutions, read by Catalogue. One JSON object a line; CatalogueEntry tells the fields.
        # Source: %s.
        # Made from %s by: rapporteur train catalogue
        """
            .formatted(source, facts.getFileName());
    CatalogueFile.write(catalogue, head, () -> entries.stream().map(this::complete).iterator());
    return entries.size();
  }

  private CatalogueEntry complete(CatalogueEntry entry) {
    // Subjects are in capitals, where names are hard to tell from other words.
    String subjects =
        entry.subjects().stream()
            .map(CatalogueBuilder::inTitleCase)
            .collect(Collectors.joining(".\n\n"));
    String text = entry.title() + ".\n\n" + subjects + ".\n";
    Set<String> codes = new LinkedHashSet<>(entry.countries());
    for (Country country : countries.extract(preparer.prepare(Article.of(entry.symbol(), text)))) {
      codes.add(country.code());
    }
    return entry.withCountries(List.copyOf(codes));
  }

  /** {@code TERRITORIES OCCUPIED BY ISRAEL} gives {@code Territories Occupied By Israel}. */
  private static String inTitleCase(String subject) {
    if (!subject.equals(subject.toUpperCase(Locale.ROOT))) {
      return subject;
    }
    StringBuilder text = new StringBuilder(subject.length());
    boolean inside = false;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      text.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetterOrDigit(c) || c == '\'';
    }
    return text.toString();
  }
}
