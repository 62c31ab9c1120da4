package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

@NullMarked
class QuoteContextsTest {
  private static final Speaker ADA = Samples.person("Ada", null, null);

  /** The context of the only quote of an article: {@code content} between two pieces of text. */
  private static QuoteContext context(int sentences, String before, String content, String after)
      throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      Samples.article("a.txt")
          .say(before)
          .quote(ADA, QuoteType.DIRECT, content)
          .say(after)
          .putInto(writer);
      writer.commit();
    }
    try (FactIndex index = FactIndex.open(directory, "memory")) {
      FactSearch search = new FactSearch(index);
      List<FoundQuote> quotes = new ArrayList<>();
      assertThat(search.quotes(QuoteQuestion.ANY, 0, quotes::add)).isEqualTo(1);
      return search.contexts(sentences).of(quotes.get(0));
    }
  }

  private static final String BEFORE = "One. Two rained. It was late. Tired, ";
  private static final String AFTER = " said Ada. She left. They stayed. Ten.";

  @Test
  void asManySentencesAsAskedForStandOnEitherSide() throws Exception {
    QuoteContext context = context(1, BEFORE, "\"Yes,\"", AFTER);
    assertThat(context.before()).isEqualTo("It was late. Tired,");
    assertThat(context.after()).isEqualTo("said Ada. She left.");
    assertThat(context.passage()).isEqualTo("It was late. Tired, \"Yes,\" said Ada. She left.");
    assertThat(context.content().get(0).of(context.passage())).isEqualTo("\"Yes,\"");
  }

  @Test
  void noSentencesAreTheRestOfItsOwn() throws Exception {
    QuoteContext context = context(0, BEFORE, "\"Yes,\"", AFTER);
    assertThat(context.before()).isEqualTo("Tired,");
    assertThat(context.after()).isEqualTo("said Ada.");
  }

  @Test
  void theArticlesEndsAreEnds() throws Exception {
    QuoteContext context = context(Integer.MAX_VALUE, "One. ", "\"Yes.\"", "");
    assertThat(context.before()).isEqualTo("One.");
    assertThat(context.after()).isEmpty();
  }

  @Test
  void aQuoteOfSeveralSentencesIsLeftWhole() throws Exception {
    QuoteContext context = context(1, BEFORE, "\"Yes. We can. We do,\"", AFTER);
    assertThat(context.before()).isEqualTo("It was late. Tired,");
    assertThat(context.after()).isEqualTo("said Ada. She left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mr. Ito", "J. Ito", "the U.N. Secretary", "Sen. Ito", "Oct. 24", "St. Ito"})
  void anAbbreviationEndsNoSentence(String words) throws Exception {
    QuoteContext context = context(1, "One. Here " + words + " spoke. ", "\"Yes,\"", " he said.");
    assertThat(context.before()).isEqualTo("Here " + words + " spoke.");
  }

  @Test
  void aHeadingIsASentenceOfItsOwn() throws Exception {
    String line = "x".repeat(130) + ". ";
    assertThat(context(1, "Heading\n\n", "\"Yes,\"", " he said.").before()).isEqualTo("Heading");
    assertThat(context(1, line + "Two\nHeading\n", "\"Yes,\"", " he said.").before())
        .isEqualTo("Heading");
  }

  @Test
  void aLineEndInWrappedTextEndsNoSentence() throws Exception {
    assertThat(context(1, "One. It\nwas late. ", "\"Yes,\"", " he\nsaid.").after())
        .isEqualTo("he\nsaid.");
    assertThat(context(1, "One. It\nwas late. ", "\"Yes,\"", " he\nsaid.").before())
        .isEqualTo("It\nwas late.");
  }

  @Test
  void theSpansOfAQuoteInPiecesAreAllMarked() throws Exception {
    QuoteContext context =
        new QuoteContext("A. \"B,\" he said. \"C.\" D.", List.of(new Span(3, 7), new Span(17, 21)));
    assertThat(context.before()).isEqualTo("A.");
    assertThat(context.after()).isEqualTo("D.");
  }
}
