package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class SpeakersTest {
  private final List<Samples> written = new ArrayList<>();

  /** An article of a day in which all of them are quoted: name, role and country, or parts. */
  private SpeakersTest article(String day, String... speakers) {
    Samples article = Samples.article("a" + written.size() + ".txt").about("News", day, null);
    for (String speaker : speakers) {
      String[] parts = speaker.split(", ");
      article
          .quote(
              Samples.person(parts[0], part(parts, 1), part(parts, 2)), QuoteType.DIRECT, "\"Yes\"")
          .say(" said " + parts[0] + ". ");
    }
    written.add(article);
    return this;
  }

  private static @Nullable String part(String[] parts, int index) {
    return parts.length > index && !parts[index].isEmpty() ? parts[index] : null;
  }

  private FactSearch search(SpeakerAliases aliases) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      for (Samples article : written) {
        article.putInto(writer);
      }
      writer.commit();
    }
    return new FactSearch(FactIndex.open(directory, "memory"), aliases);
  }

  private List<String> names(SpeakerAliases aliases) throws IOException {
    return search(aliases).speakers("").stream()
        .map(count -> String.join(" = ", count.forms()))
        .toList();
  }

  private List<String> names() throws IOException {
    return names(SpeakerAliases.NONE);
  }

  @Test
  void spellingsAndFormsOfOneNameAreOneSpeaker() throws IOException {
    article("2024-01-01", "Lin Qiao, envoy, CN", "Dana J. Trumble, , US");
    article("2024-01-02", "LIN Qiao, , CN", "Dana Trumble, , US");
    article("2024-01-03", "Qiao Lin, envoy, CN", "Trumble");
    article("2024-01-04", "Lin");
    assertThat(names())
        .containsExactlyInAnyOrder(
            "LIN Qiao = Lin = Lin Qiao = Qiao Lin", "Dana J. Trumble = Dana Trumble = Trumble");
  }

  @Test
  void theNameShownIsACompleteOneAndNotInCapitals() throws IOException {
    article("2024-01-01", "Lin Qiao")
        .article("2024-01-02", "LIN Qiao")
        .article("2024-01-03", "Lin");
    article("2024-01-04", "LIN Qiao").article("2024-01-05", "Lin");
    assertThat(search(SpeakerAliases.NONE).speakers(""))
        .extracting(SpeakerCount::name)
        .containsExactly("Lin Qiao");
  }

  @Test
  void twoOfOneSurnameStayTwoAndTheSurnameAloneIsNobodys() throws IOException {
    article("2024-01-01", "Maya Jordan, envoy").article("2024-01-02", "Tyrell Jordan, player");
    article("2024-01-03", "Jordan");
    assertThat(names()).containsExactlyInAnyOrder("Maya Jordan", "Tyrell Jordan", "Jordan");
  }

  @Test
  void aSurnameIsHisWhoseCountryOrRoleItHas() throws IOException {
    article("2024-01-01", "Maya Jordan, special envoy, UG");
    article("2024-01-02", "Tyrell Jordan, player, US", "Ann Wu, judge", "Bo Wu, tailor");
    article("2024-01-03", "Jordan, , US").article("2024-01-04", "Wu, the tailor");
    assertThat(names())
        .containsExactlyInAnyOrder("Maya Jordan", "Jordan = Tyrell Jordan", "Ann Wu", "Bo Wu = Wu");
  }

  @Test
  void ofOneNameButTwoCountriesAreTwo() throws IOException {
    article("2024-01-01", "John Reed, minister, GB")
        .article("2024-01-02", "John Reed, goalkeeper, AU");
    List<SpeakerCount> speakers = search(SpeakerAliases.NONE).speakers("reed");
    assertThat(speakers).extracting(SpeakerCount::country).containsExactlyInAnyOrder("GB", "AU");
    assertThat(speakers).extracting(SpeakerCount::key).containsExactly("john-reed", "john-reed-gb");
  }

  @Test
  void aCountryGivenOnceAmongManyIsAnErrorAndNoNamesake() throws IOException {
    for (int i = 0; i < 12; i++) {
      article("2024-01-01", "John Reed, minister, GB");
    }
    article("2024-01-02", "John Reed, minister, FR");
    assertThat(search(SpeakerAliases.NONE).speakers("")).hasSize(1);
  }

  @Test
  void whoIsQuotedBesideAnotherIsNotHim() throws IOException {
    article("2024-01-01", "Dana Trumble, senator", "D. Trumble, her brother");
    assertThat(names()).containsExactlyInAnyOrder("Dana Trumble", "D. Trumble");
  }

  @Test
  void anOrganisationIsNeverAPersonOfThatName() throws IOException {
    article("2024-01-01", "Maya Jordan, envoy");
    written.add(
        Samples.article("jordan.txt")
            .quote(
                new org.rapporteur.fact.Speaker(
                    "Jordan",
                    "Jordan",
                    org.rapporteur.fact.SpeakerKind.ORGANIZATION,
                    null,
                    null,
                    "JO",
                    "named"),
                QuoteType.DIRECT,
                "\"Yes\"")
            .say(" Jordan said."));
    assertThat(names()).containsExactlyInAnyOrder("Maya Jordan", "Jordan");
  }

  @Test
  void theReasonIsTold() throws IOException {
    article("2024-01-01", "Lin Qiao, envoy, CN").article("2024-01-02", "Lin");
    assertThat(search(SpeakerAliases.NONE).speakers("").get(0).why())
        .containsExactly("Lin: the surname alone, nobody else may be meant");
  }

  @Test
  void rolesComeWithTheDaysOfTheirFirstAndLastArticle() throws IOException {
    article("2022-03-01", "Lin Qiao, deputy, CN").article("2023-04-01", "Lin Qiao, deputy, CN");
    article("2024-05-01", "Lin Qiao, permanent representative, CN");
    assertThat(search(SpeakerAliases.NONE).speakers("").get(0).roles())
        .containsExactly(
            new SpeakerRole("deputy", 2, "2022-03-01", "2023-04-01"),
            new SpeakerRole("permanent representative", 1, "2024-05-01", "2024-05-01"));
  }

  @Test
  void quotesOfASpeakerAreFoundUnderEachFormOfTheName() throws Exception {
    article("2024-01-01", "Lin Qiao, envoy, CN").article("2024-01-02", "LIN Qiao, , CN");
    article("2024-01-03", "Lin").article("2024-01-04", "Maya Jordan");
    FactSearch search = search(SpeakerAliases.NONE);
    for (String name : List.of("Lin Qiao", "lin qiao", "Qiao Lin", "Lin", "Mr. Lin", "L. Qiao")) {
      assertThat(search.quotes(QuoteQuestion.ANY.by(name), 0, quote -> {})).as(name).isEqualTo(3);
    }
    assertThat(search.quotes(QuoteQuestion.ANY.by("Qiao"), 0, quote -> {})).isEqualTo(3);
    assertThat(search.quotes(QuoteQuestion.ANY.by("Lin X. Qiao"), 0, quote -> {})).isEqualTo(3);
    assertThat(search.quotes(QuoteQuestion.ANY.by("Lin Bao"), 0, quote -> {})).isZero();
  }

  @Test
  void aliasesMergeSplitAndRename() throws Exception {
    article("2024-01-01", "Lin Qiao, envoy, CN").article("2024-01-02", "Lin");
    article("2024-01-03", "Qi Lian").article("2024-01-04", "John Reed, , GB");
    article("2024-01-05", "John Reed, , AU");
    assertThat(
            names(new SpeakerAliases(List.of(List.of("Qi Lian", "Lin Qiao")), List.of(), Map.of())))
        .contains("Lin = Lin Qiao = Qi Lian");
    assertThat(names(new SpeakerAliases(List.of(), List.of(List.of("Lin", "Lin Qiao")), Map.of())))
        .contains("Lin", "Lin Qiao");
    SpeakerAliases two =
        new SpeakerAliases(
            List.of(List.of("John Reed (GB)", "John Reed (AU)")),
            List.of(),
            Map.of("lin qiao", "Ambassador Lin"));
    assertThat(search(two).speakers(""))
        .extracting(SpeakerCount::name)
        .containsExactlyInAnyOrder("Ambassador Lin", "Qi Lian", "John Reed");
  }
}
