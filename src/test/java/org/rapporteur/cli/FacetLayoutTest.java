package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FacetCount;
import org.rapporteur.search.Facets;

class FacetLayoutTest {
  @Test
  void aTerminalShowsATableAFacetWithNoMoreThanTheLimitOfEach() {
    FacetCount china = new FacetCount("CN", "China", 12, 7);
    FacetCount chad = new FacetCount("TD", "Chad", 3, 3);
    FacetCount july = new FacetCount("2024-07", "2024-07", 12, 7);
    Facets facets =
        new Facets(15, 9, Map.of(Facet.COUNTRY, List.of(china, chad), Facet.MONTH, List.of(july)));
    StringWriter shown = new StringWriter();
    FacetLayout layout = FacetLayout.ofQuotes();
    Screen screen = new Screen(new PrintWriter(shown), 80, false);
    layout.print(facets, 1, ListPrinter.screen(layout, screen));
    assertThat(shown.toString())
        .isEqualTo(
            """
            QUOTES  ARTICLES  COUNTRY
                12         7  CN  China

            QUOTES  ARTICLES  MONTH
                12         7  2024-07

            """);
  }
}
