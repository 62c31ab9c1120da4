package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FacetCount;
import org.rapporteur.search.Facets;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.SpeakerCount;

/** The rows of tables with bars, of what is counted. */
final class Bars {
  private Bars() {}

  /** Counts of a facet that has views of its own: countries, resolutions. */
  static List<BarTable.Row> of(Facets facets, Facet facet) {
    return facets.of(facet).stream()
        .map(one -> new BarTable.Row(label(facet, one), href(facet, one), one.count()))
        .toList();
  }

  private static String label(Facet facet, FacetCount one) {
    return facet == Facet.RESOLUTION ? resolution(one.value(), one.label()) : one.label();
  }

  /** {@code A/RES/78/311, Title}; one of them where it says all. */
  private static String resolution(String ref, String description) {
    return ref.indexOf('#') >= 0 || description.contains(ref)
        ? description
        : ref + ", " + description;
  }

  private static String href(Facet facet, FacetCount one) {
    return switch (facet) {
      case COUNTRY -> Links.country(one.value());
      case RESOLUTION -> Links.resolution(one.value());
      case SOURCE -> quotes("source", one);
      default -> quotes("speaker", one);
    };
  }

  private static String quotes(String parameter, FacetCount one) {
    return Address.of(Links.QUOTES).with(parameter, one.value()).toString();
  }

  static List<BarTable.Row> of(List<SpeakerCount> speakers) {
    return speakers.stream()
        .map(one -> new BarTable.Row(one.name(), Links.speaker(one.key()), one.quotes()))
        .toList();
  }

  static List<BarTable.Row> ofTies(List<CountryTie> ties) {
    return ties.stream()
        .map(tie -> new BarTable.Row(tie.name(), Links.country(tie.code()), tie.sentences()))
        .toList();
  }

  static List<BarTable.Row> ofResolutions(List<ResolutionCount> resolutions) {
    return resolutions.stream()
        .map(
            one ->
                new BarTable.Row(
                    resolution(one.ref(), one.description()),
                    Links.resolution(one.ref()),
                    one.articles()))
        .toList();
  }
}
