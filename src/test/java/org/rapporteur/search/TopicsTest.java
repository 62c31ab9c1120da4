package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** What a speaker's quotes are about, and whom they name. */
class TopicsTest {
  private static final Speaker FU = Samples.person("Fu Cong", "envoy", "CN");
  private static final Speaker FU_LI = Samples.person("Fu Li", "minister", "SG");
  private static final Speaker DUARTE = Samples.person("Ana Duarte", "envoy", "BR");

  private static FactSearch search;

  @BeforeAll
  static void index() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      Samples.article("a.txt")
          .quote(FU, QuoteType.DIRECT, "\"The wells should be dug, and Duarte agrees about them\"")
          .quote(FU, QuoteType.DIRECT, "\"A well is what they need from us\"")
          .quote(FU_LI, QuoteType.DIRECT, "\"Fu agrees with me about them, they say\"")
          .quote(DUARTE, QuoteType.DIRECT, "\"Trade agrees with them, and Duarte does\"")
          .putInto(writer);
      writer.commit();
    }
    search = new FactSearch(FactIndex.open(directory, "memory"));
  }

  @Test
  void topicsAreWordsThatSetTheQuotesApartWithoutThoseThatSayNothing() throws Exception {
    assertThat(search.topics(QuoteQuestion.ANY.by("@fu-cong"), 5).words())
        .containsExactly(new QuoteWord("well", 2));
  }

  @Test
  void peopleAreThoseWhoseSurnameNobodyElseHas() throws Exception {
    List<SpeakerMention> named = search.topics(QuoteQuestion.ANY, 5).people();
    assertThat(named.stream().map(one -> one.speaker().name() + " " + one.quotes()))
        .containsExactly("Ana Duarte 2");
  }

  @Test
  void noQuotesHaveNoTopics() throws Exception {
    assertThat(search.topics(QuoteQuestion.ANY.by("nobody"), 5))
        .isEqualTo(new Topics(List.of(), List.of()));
  }

  @Test
  void aKeyMeansItsSpeakerAlone() throws Exception {
    assertThat(search.quotes(QuoteQuestion.ANY.by("fu"), 0, quote -> {})).isEqualTo(3);
    assertThat(search.quotes(QuoteQuestion.ANY.by("@fu-li"), 0, quote -> {})).isEqualTo(1);
    assertThat(search.quotes(QuoteQuestion.ANY.by("@fu"), 0, quote -> {})).isZero();
    assertThat(search.speaker("fu-li")).isNotNull().extracting(SpeakerCount::quotes).isEqualTo(1);
    assertThat(search.speaker("fu")).isNull();
  }

  @Test
  void whoIsSoCalledInAnArticleIsFoundOverAllArticles() throws Exception {
    assertThat(search.speaker(FU)).isNotNull().extracting(SpeakerCount::key).isEqualTo("fu-cong");
    assertThat(search.speaker(Speaker.unknown("officials", "not named"))).isNull();
  }
}
