package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class CitationTest {
  private static final FoundSpeaker LIN =
      new FoundSpeaker("Lin Qiao", "person", "ambassador of China", "UN", "CN");
  private static final ArticleHead HARBOUR =
      head("Harbour News", "2024-07-02T23:30:00-04:00", "https://harbour.example/water");

  private static ArticleHead head(
      @Nullable String source, @Nullable String published, @Nullable String url) {
    return new ArticleHead("news", "a.txt", "Water", source, published, url, "{}");
  }

  private static String cite(
      String type, String text, ArticleHead article, FoundSpeaker... speakers) {
    return Citation.of(
        new FoundQuote(
            article, "q1", type, "said", text, List.of(), List.of(speakers), List.of(), "{}"));
  }

  @Test
  void aDirectQuoteComesWithItsMarksSpeakerRoleSourceDayAndLink() {
    assertThat(cite("direct", "\"Sanctions do not bring water,\"", HARBOUR, LIN))
        .isEqualTo(
            "\"Sanctions do not bring water,\" Lin Qiao, ambassador of China"
                + " (Harbour News, 2 July 2024, https://harbour.example/water)");
  }

  @Test
  void whatIsReportedHasNoMarksAroundItAndNoThat() {
    assertThat(cite("indirect", "that trade needs trust", HARBOUR, LIN))
        .startsWith("trade needs trust, Lin Qiao, ambassador of China (");
    assertThat(cite("mixed", "that trade needs “trust”", HARBOUR, LIN))
        .startsWith("trade needs “trust”, Lin Qiao");
  }

  @Test
  void wordsThatEndWithAStopGetNoCommaBehindIt() {
    assertThat(cite("direct", "“Why?”", HARBOUR, LIN)).startsWith("“Why?” Lin Qiao");
    assertThat(cite("direct", "‘clean’", HARBOUR, LIN)).startsWith("‘clean’, Lin Qiao");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    FoundSpeaker named = new FoundSpeaker("Lin Qiao", "person", null, null, "CN");
    FoundSpeaker nobody = new FoundSpeaker(null, "unknown", null, null, null);
    FoundSpeaker pronoun = new FoundSpeaker("She", "unknown", null, null, null);
    ArticleHead bare = head(null, null, null);
    assertThat(cite("direct", "\"Yes,\"", bare, named)).isEqualTo("\"Yes,\" Lin Qiao");
    assertThat(cite("direct", "\"Yes,\"", bare, nobody)).isEqualTo("\"Yes,\"");
    assertThat(cite("direct", "\"Yes,\"", bare, pronoun)).isEqualTo("\"Yes,\"");
    assertThat(cite("direct", "\"Yes,\"", bare)).isEqualTo("\"Yes,\"");
    assertThat(cite("direct", "\"Yes,\"", head(null, "last week", "https://a.example"), named))
        .isEqualTo("\"Yes,\" Lin Qiao (https://a.example)");
    assertThat(cite("direct", "\"Yes,\"", head(null, "2024-07-12", null), nobody))
        .isEqualTo("\"Yes,\" (12 July 2024)");
  }

  @Test
  void theAffiliationStandsWhereNoRoleIsKnown() {
    FoundSpeaker ofGreens = new FoundSpeaker("Ada Moreau", "person", null, "the Greens", null);
    assertThat(cite("direct", "\"Yes,\"", head(null, null, null), ofGreens, LIN))
        .isEqualTo("\"Yes,\" Ada Moreau, the Greens; Lin Qiao, ambassador of China");
  }

  @Test
  void aRoleThatTheArticlesWordsSayIsNotSaidTwice() {
    FoundSpeaker chair = new FoundSpeaker("their chairman", "person", "chairman", null, null);
    assertThat(cite("direct", "\"Yes,\"", head(null, null, null), chair))
        .isEqualTo("\"Yes,\" their chairman");
  }

  @Test
  void aCitationIsOneLine() {
    assertThat(cite("direct", "\"Yes,\n  and no.\"", head("The\nWire", null, null)))
        .isEqualTo("\"Yes, and no.\" (The Wire)");
  }
}
