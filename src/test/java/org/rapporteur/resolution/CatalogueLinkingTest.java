package org.rapporteur.resolution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.reference.Catalogue;

class CatalogueLinkingTest {
  private static @Nullable String linked(String text, @Nullable String published) {
    for (Resolution resolution : Found.in(text, published)) {
      if (resolution.catalogue() != null) {
        return resolution.catalogue().symbol();
      }
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deal rests on Security Council resolution 1701.|S/RES/1701 (2006)",
        "Lebanon should implement resolution 1701, the UN envoy said.|S/RES/1701 (2006)",
        "The Assembly recalled General Assembly resolution 181 (II).|A/RES/181(II)",
        "China's delegate held up A/RES/2758 at the UN.|A/RES/2758(XXVI)",
        "General Assembly resolution 1514 speaks of colonies.|A/RES/1514(XV)",
        "Voting on A/78/L.86, the draft resolution of China, is due today.|A/RES/78/311",
        "The council's draft resolution S/2024/254 was put to a vote.|S/RES/2728 (2024)",
        "The ICC was not named in A/RES/ES-11/1, a UN resolution.|A/RES/ES-11/1",
      })
  void aNumberOrADraftsSymbolFindsItsEntry(String text, String symbol) {
    assertThat(linked(text, null)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The UN General Assembly on Monday adopted a resolution by China on building capacity in"
            + " artificial intelligence.|2024-07-02|A/RES/78/311",
        "In March, the UN General Assembly adopted by consensus a resolution tabled by the United"
            + " States on trustworthy artificial intelligence.|2024-07-02|A/RES/78/265",
        "The Security Council resolution that demanded a ceasefire during Ramadan was adopted on"
            + " 25 March 2024.|2024-06-01|S/RES/2728 (2024)",
        "In December 2016 the UN Security Council passed a resolution against Israeli settlements"
            + " with 14 votes in favour and one abstention.||S/RES/2334 (2016)",
        "A UN Security Council resolution of 2017 protects cultural heritage in armed conflict from"
            + " destruction and trafficking.|2020-01-07|S/RES/2347 (2017)",
        "At the 79th session of the UN General Assembly the European Union tabled a draft"
            + " resolution on human rights in North Korea.||A/RES/79/181",
      })
  void aDescriptionIsLinkedByBodyTimeAndWords(String text, @Nullable String day, String symbol) {
    assertThat(linked(text, day)).isEqualTo(symbol);
  }

  @Test
  void aVoteOnItsDayIsEnough() {
    assertThat(
            linked(
                "The UN General Assembly on Friday backed the bid of the Palestinians.\n\nThe"
                    + " resolution was adopted with 143 votes in favour, nine against and 25"
                    + " abstentions.",
                "2024-05-11"))
        .isEqualTo("A/RES/ES-10/23");
  }

  @Test
  void anUnmistakableTitleNeedsNoDate() {
    assertThat(
            linked(
                "Last month, the UN General Assembly adopted a resolution to establish the"
                    + " International Day for Dialogue among Civilizations.",
                null))
        .isEqualTo("A/RES/78/286");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council adopted a resolution on Thursday.",
        "The Security Council adopted a resolution on the mission's mandate.",
        "The UN General Assembly adopted a resolution on human rights.",
        "A Security Council resolution on a ceasefire in Gaza was adopted.",
        "Russia vetoed a Security Council resolution on 8 April 2022 on human rights in Ukraine.",
        "The Senate passed a resolution on artificial intelligence on 1 July 2024.",
        "The city council of Ulm adopted a resolution on the death penalty in December 2022.",
        "In 1973 the UN Security Council adopted a resolution on the Middle East to send a force.",
        "In 2012 the UN General Assembly adopted a resolution on Syria.",
        "In 1998 the UN Security Council adopted a resolution on Afghanistan.",
      })
  void whatMayBeSeveralOrIsOfAnotherBodyIsNotLinked(String text) {
    assertThat(linked(text, null)).isNull();
  }

  @Test
  void theReasonNamesWhatSpokeForIt() {
    CatalogueMatch match =
        requireNonNull(
            Found.one(
                    "The UN General Assembly on Monday adopted a resolution proposed by China on"
                        + " capacity building in artificial intelligence.",
                    "2024-07-02")
                .catalogue());
    assertThat(match.why())
        .startsWith("adopted 2024-07-01; about ")
        .contains("artificial", "intelligence", "capacity")
        .endsWith("; proposed by CN");
    assertThat(match.confidence()).isBetween(0.7, 1.0);
    assertThat(match.adopted()).isEqualTo("2024-07-01");
  }

  @Test
  void theReasonForADraftNamesNoDayAndNoWordOfAnother() {
    CatalogueMatch match =
        requireNonNull(
            Found.in(
                    "The First Committee on Tuesday approved A/C.1/79/L.77, a draft resolution on"
                        + " lethal autonomous weapons systems. The text goes to the plenary."
                        + " Earlier it approved a draft resolution on the conduct of nuclear"
                        + " trade. Austria praised the text on autonomous weapons.",
                    "2024-11-06")
                .get(0)
                .catalogue());
    assertThat(match.symbol()).isEqualTo("A/RES/79/62");
    assertThat(match.why()).contains("session 79", "autonomous");
    assertThat(match.why()).doesNotContain("adopted").doesNotContain("trade", "nuclear", "conduct");
  }

  @Test
  void anEmptyCatalogueLinksNothing() {
    CatalogueLinker linker = new CatalogueLinker(() -> Catalogue.EMPTY);
    CatalogueLinker.Known known =
        new CatalogueLinker.Known(null, null, null, null, null, null, null, false, Set.of());
    assertThat(linker.byDescription(known, Map.of())).isNull();
  }

  /** The catalogue without what is described: nothing can be right then. */
  @Test
  void ofWhatTheCatalogueHasNotFewAreLinkedAllTheSame() {
    Set<String> dropped = new HashSet<>();
    var sentences = new ResolutionSentences(Catalogue.bundled().entries(), /* seed= */ 7).draw(60);
    sentences.forEach(described -> dropped.add(described.entry().symbol()));
    ResolutionExtractor extractor =
        new ResolutionExtractor(
            Catalogue.EMPTY.with(
                Catalogue.bundled().entries().stream()
                    .filter(entry -> !dropped.contains(entry.symbol()))
                    .toList()));
    int wrong = 0;
    for (ResolutionSentences.Described described : sentences) {
      for (Resolution resolution : Found.in(extractor, described.article())) {
        wrong += resolution.catalogue() == null ? 0 : 1;
      }
    }
    assertThat(wrong).isLessThanOrEqualTo(12);
  }

  @Test
  void ofThreeHundredDescribedAtRandomEightInTenAreRightAndHardlyAnyWrong() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    var sentences = new ResolutionSentences(Catalogue.bundled().entries(), /* seed= */ 2_026);
    for (ResolutionSentences.Described described : sentences.draw(300)) {
      String text = described.article().text();
      String found = linked(text, described.article().metadata().published());
      if (described.entry().symbol().equals(found)) {
        right++;
      } else if (found != null) {
        wrong.add(found + " for " + described.entry().symbol() + ": " + text);
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(240);
    assertThat(wrong).hasSizeLessThanOrEqualTo(6);
  }
}
