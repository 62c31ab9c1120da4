package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/** Whatever the text is: no exception, spans inside it, on its tokens' borders, none shared. */
class AttributionPropertiesTest {
  private static final LearnedAttributionFinder FINDER = new LearnedAttributionFinder();

  private static final List<String> PARAGRAPHS =
      List.of(
          "OLD HARBOUR, May 3 (Wire) -- \"We sign it,\" said Dora Quill, the mayor, on Monday.",
          "“The river is ours,” Tim Fell wrote. “It always was.”",
          "According to a report by the council, the dam holds. She called it “a wonder”.",
          "FELL: What do you say? QUILL: Nothing.",
          "«On signe», a dit Quill. „Wir auch“, sagte Fell. 「はい」と彼女は言った。",
          "He hopes 🙂 it rains 🌧️🌧️; 👩‍👩‍👧 she thinks not.",
          "A quotation that never ends: \"So it goes, and so it goes on",
          "\"We agree. He said they will go.\"",
          "\"They will not, she said, and he said no.\"",
          "Critics say that, say critics, said officials who said so.",
          "",
          "Photo: A boat. Read more: Boats.",
          "\"\" '' “” ‘’ \" ' “ ‘ «");

  @Property(tries = 60)
  void anyMixtureOfParagraphsIsRead(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
    Collections.shuffle(paragraphs, new Random(seed));
    String text = String.join(seed % 2 == 0 ? "\n\n" : "\r\n", paragraphs);
    check(text);
    check(text.toUpperCase(Locale.ROOT));
    check(text.replaceAll("[\"“”'‘’«»„]", ""));
  }

  @Property(tries = 60)
  void anyStringIsRead(@ForAll String text) {
    check(text);
  }

  @Test
  void anArticleOfThousandsOfWordsIsReadOverItsWindows() {
    String text =
        Stream.generate(() -> PARAGRAPHS.get(0) + " " + PARAGRAPHS.get(2))
            .limit(150)
            .collect(Collectors.joining(" ")); // one paragraph, cut inside
    assertThat(check(text)).hasSizeGreaterThan(100);
  }

  @Test
  void aSecondReadingFindsTheSame() {
    String text = String.join("\n\n", PARAGRAPHS);
    assertThat(FINDER.find(Texts.of(text))).isEqualTo(FINDER.find(Texts.of(text)));
  }

  private static List<Attribution> check(String text) {
    PreparedText prepared = Texts.of(text);
    Set<Integer> begins = new TreeSet<>();
    Set<Integer> ends = new TreeSet<>();
    for (Token token : prepared.tokens()) {
      begins.add(token.begin());
      ends.add(token.end());
    }
    List<Span> contents = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    List<Attribution> found = FINDER.find(prepared);
    for (Attribution attribution : found) {
      Stream.of(attribution.content(), attribution.source(), attribution.cue())
          .flatMap(List::stream)
          .forEach(
              span -> {
                assertThat(begins).contains(span.begin());
                assertThat(ends).contains(span.end());
              });
      contents.addAll(attribution.content());
      others.addAll(attribution.source());
      others.addAll(attribution.cue());
    }
    for (Span other : others) {
      assertThat(contents).noneMatch(other::overlaps);
    }
    Collections.sort(contents);
    for (int i = 1; i < contents.size(); i++) {
      assertThat(contents.get(i).overlaps(contents.get(i - 1))).isFalse();
    }
    return found;
  }
}
