package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;

class MentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They cited S/RES/2728 (2024) again.|S/RES/2728 (2024)|S/RES/2728 (2024)",
        "Envoys spoke of UNSCR 1701 today.|UNSCR 1701|S/RES/1701 (2006)",
        "They broke UN Security Council Resolution 2334 twice.|UN Security Council Resolution"
            + " 2334|S/RES/2334 (2016)",
        "The UN says resolution 2254 holds.|resolution 2254|S/RES/2254 (2015)",
        "It rests on General Assembly resolution 377 (V) now.|General Assembly resolution 377"
            + " (V)|A/RES/377(V)",
        "See UN General Assembly (UNGA) Resolution 2758 (XXVI) there.|UN General Assembly (UNGA)"
            + " Resolution 2758 (XXVI)|A/RES/2758(XXVI)",
        "Beijing rests its case on A/RES/2758 alone.|A/RES/2758|A/RES/2758(XXVI)",
        "Beijing cited General Assembly resolution 2758 again.|General Assembly resolution"
            + " 2758|A/RES/2758(XXVI)",
        "Lawyers read resolution 1514 of the General Assembly anew.|resolution"
            + " 1514|A/RES/1514(XV)",
        "The UN General Assembly met on resolution 2254.|resolution 2254|S/RES/2254 (2015)",
        "The Assembly took note of A/RES/75/245 B then.|A/RES/75/245 B|A/RES/75/245 B",
        "It quoted Human Rights Council resolution 16/18 in full.|Human Rights Council resolution"
            + " 16/18|A/HRC/RES/16/18",
        "The UN passed resolution ES-11/1 in haste.|resolution ES-11/1|A/RES/ES-11/1",
        "Members backed H.Res. 755 on Friday.|H.Res. 755|H.Res. 755",
        "Senators sent S. Con. Res. 20 back.|S. Con. Res. 20|S.Con.Res. 20",
        "Health ministers praised WHA78.1 loudly.|WHA78.1|WHA78.1",
        "They debated A/C.3/78/L.60/Rev.1 for hours.|A/C.3/78/L.60/Rev.1|A/C.3/78/L.60/Rev.1",
      })
  void aSymbolOrNumberIsAMention(String text, String words, String symbol) {
    Resolution resolution = Found.one(text);
    assertThat(resolution.symbol()).isEqualTo(symbol);
    assertThat(resolution.mentions()).extracting(ResolutionMention::text).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u202f", "\n", "\r\n"})
  void anyBlankMayStandBeforeANumber(String blank) {
    Resolution resolution = Found.one("The Security Council's resolution" + blank + "1701 holds.");
    assertThat(resolution.symbol()).isEqualTo("S/RES/1701 (2006)");
  }

  @Test
  void thatBeforeANumberedResolutionBeginsAClause() {
    assertThat(Found.words("The envoy said that UN resolution 2254 must be kept."))
        .containsExactly(List.of("UN resolution 2254"));
  }

  @Test
  void aListOfNumbersNamesOneResolutionEach() {
    assertThat(Found.words("The UN built on resolutions 242 (1967), 338 and 425."))
        .containsExactly(List.of("resolutions 242 (1967)"), List.of("338"), List.of("425"));
  }

  @Test
  void aNumberAloneIsTheResolutionNumberedBefore() {
    assertThat(
            Found.words(
                "Envoys want UN resolution 1701 kept. Both sides broke the terms of 1701, which"
                    + " 1,701 troops watch."))
        .containsExactly(List.of("UN resolution 1701", "1701"));
  }

  @Test
  void aDraftsShortNumberIsTheDraftNamedBefore() {
    assertThat(Found.words("The First Committee took up A/C.1/79/L.7. Malta spoke against L.7."))
        .containsExactly(List.of("A/C.1/79/L.7", "L.7"));
  }

  @Test
  void aMentionRunsFromDeterminerToHeadNoun() {
    assertThat(
            Found.words(
                "Fiji circulated a Fijian-drafted, non-binding resolution in the General"
                    + " Assembly."))
        .containsExactly(List.of("a Fijian-drafted, non-binding resolution"));
  }

  @Test
  void quotationMarksAroundTheNounBelongToTheMention() {
    assertThat(Found.words("The Security Council adopted a \"resolution\" on Monday."))
        .containsExactly(List.of("a \"resolution\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The course teaches conflict resolution to UN staff.",
        "The camera takes high-resolution pictures of the Council's hall.",
        "Her New Year’s resolution was to read more.",
        "The screen's resolution is poor.",
        "The parties hope for a resolution of the border dispute by May.",
        "He spoke of a peaceful resolution to the crisis.",
        "The Resolution Foundation published a study of wages.",
        "Iran has ignored many UN resolutions.",
        "Any resolution would need nine votes in the Security Council.",
        "They urged the Security Council to adopt a resolution on Haiti.",
        "No one at the UN has the text.",
        "",
      })
  void whatNamesNoResolutionIsNoMention(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void textDraftAndMeasureAreMentionsOnceAResolutionIsNamed() {
    assertThat(
            Found.words(
                "The General Assembly adopted a resolution on forests. The text was welcomed."
                    + " Chad called the measure timely."))
        .containsExactly(List.of("a resolution", "The text", "the measure"));
  }

  @Test
  void windowsLineEndsAByteOrderMarkAndAstralCharactersMoveNothing() {
    String text = "\uFEFFForests 🌲\r\n\r\nThe UN Security Council adopted resolution 2254.\r\n";
    Resolution resolution = Found.one(text);
    ResolutionMention mention = resolution.mentions().get(0);
    assertThat(mention.span().of(text)).isEqualTo("resolution 2254");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Members adopted without a vote draft resolution A/C.2/79/L.9.|draft resolution"
            + " A/C.2/79/L.9",
        "Members approved by a recorded vote draft resolution A/C.2/79/L.9.|draft resolution"
            + " A/C.2/79/L.9",
        "The UN adopted by a wide margin resolution 78/1.|resolution 78/1",
        "The UN adopted with no objection resolution 78/1.|resolution 78/1",
        "The UN adopted by a large majority a Danish resolution.|a Danish resolution",
        "The UN adopted a consensus resolution.|a consensus resolution",
        "The UN adopted the opposition resolution.|the opposition resolution",
        "The Council put to the vote draft resolution S/2024/254.|draft resolution S/2024/254",
      })
  void howItWasAdoptedIsNoPartOfTheMention(String text, String words) {
    assertThat(Found.words(text)).containsExactly(List.of(words));
  }

  @Test
  void aHyphenMayOpenTheText() {
    assertThat(Found.words("- resolution 2254 of the UN Security Council stands."))
        .containsExactly(List.of("resolution 2254"));
  }

  @Test
  void theResolutionDraftIsOneMention() {
    assertThat(
            Found.words(
                "The General Assembly suspended Mali on Friday. The resolution draft names raids."))
        .containsExactly(List.of("The resolution draft"));
  }

  @Test
  void aWateredDownResolutionIsWholeWithItsArticle() {
    assertThat(
            Found.words("The Security Council adopted a watered-down resolution Friday on Gaza."))
        .containsExactly(List.of("a watered-down resolution"));
  }

  @Test
  void whatANumberCountsIsNotItsName() {
    assertThat(Found.words("The UN board acted on the last resolution 18 months ago, Peru said."))
        .doesNotContain(List.of("the last resolution 18"));
  }

  @Test
  void aResolutionThatSomebodyWouldSupportDoesNotExist() {
    assertThat(Found.in("Norway would support a Security Council resolution that ends the raids."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The General Assembly adopted a resolution on seas and France opposed",
        "vetoed. Resolution vetoed by the",
        "14-0-1 resolution adopted",
        "resolution",
        "resolution by",
        "Resolution 242",
        "by 14 votes to",
        "the draft resolution, as did",
      })
  void aTextThatIsCutOffAnywhereIsRead(String text) {
    assertThat(Found.in(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "0999-12-31", "9999-12-31"})
  void anImpossibleDayOfPublicationLosesNothing(String published) {
    String text =
        "The General Assembly adopted a resolution on seas last year. Two years ago it adopted"
            + " another resolution. Yesterday it met, and in May.";
    assertThat(Found.in(text, published)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 29 November 1947 the UN General Assembly adopted Resolution 181.|A/RES/181(II)",
        "The UN General Assembly adopted Resolution 194 in December 1948.|A/RES/194(III)",
        "In November 1947 the United Nations adopted Resolution 181.|A/RES/181(II)",
        "The UN Security Council adopted Resolution 242 in November 1967.|S/RES/242 (1967)",
      })
  void theYearTellsTheAssemblysOldNumbersFromTheCouncils(String text, String symbol) {
    assertThat(Found.one(text).symbol()).isEqualTo(symbol);
  }

  @Test
  void aDescriptionAndANumberThatMeanOneEntryAreOneResolution() {
    assertThat(
            Found.in(
                "The UN Security Council on Monday adopted a resolution demanding a ceasefire in"
                    + " Gaza during Ramadan. Resolution 2728 won 14 votes in favour.",
                "2024-03-26"))
        .hasSize(1);
  }
}
