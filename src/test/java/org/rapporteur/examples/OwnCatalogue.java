package org.rapporteur.examples;

import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.reference.CatalogueEntry;

/** Matches resolutions with one that the program's catalogue does not have. */
final class OwnCatalogue {
  private static final List<String> NONE = List.of();

  public static void main(String[] args) throws Exception {
    String title = "Early warning for small islands";
    CatalogueEntry own =
        new CatalogueEntry(
            "A/RES/79/390",
            Body.UNGA,
            title,
            "2025-03-11",
            null,
            null,
            null,
            NONE,
            NONE,
            NONE,
            NONE);
    Rapporteur rapporteur = Rapporteur.open(RapporteurOptions.DEFAULT.withCatalogue(List.of(own)));
    String text = "The General Assembly adopted resolution 79/390 in March, Uruguay said.";
    String json = FactsJson.write(rapporteur.extract(Article.of("a1", text)));

    ArticleFacts facts = FactsJson.read(json); // as any line of extract or export is read
    facts.resolutions().forEach(one -> System.out.println(one.catalogue().title()));
  }
}
