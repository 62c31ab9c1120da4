package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** An index that is searched while others write it. */
class LiveSearchTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
  }

  private LiveSearch open() throws IOException {
    return LiveSearch.of(FactIndex.open(folder), Duration.ZERO);
  }

  private void add(String id) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      Samples.article(id).say("More rain.").putInto(writer);
      writer.commit();
    }
  }

  private static int articles(LiveSearch.State state) throws Exception {
    return state.ask(LONG, FactSearch::articleCount);
  }

  @Test
  void aQuestionSeesWhatWasCommittedLast() throws Exception {
    try (LiveSearch live = open()) {
      try (LiveSearch.State before = live.now()) {
        assertThat(articles(before)).isEqualTo(3);
        add("a.txt");
        try (LiveSearch.State after = live.now()) {
          assertThat(articles(after)).isEqualTo(4);
          assertThat(articles(before)).as("under way since before").isEqualTo(3);
          assertThat(after.name()).isNotEqualTo(before.name());
        }
      }
    }
  }

  @Test
  void nothingCommittedIsTheSameState() throws Exception {
    try (LiveSearch live = open();
        LiveSearch.State one = live.now();
        LiveSearch.State two = live.now()) {
      assertThat(two.name()).isEqualTo(one.name()).matches("[0-9a-f]{16}");
    }
    try (LiveSearch live = open();
        LiveSearch other = open();
        LiveSearch.State one = live.now();
        LiveSearch.State two = other.now()) {
      assertThat(two.name()).isEqualTo(one.name());
    }
  }

  @Test
  void someEarlierStatesAreKeptByName() throws Exception {
    try (LiveSearch live = open()) {
      String first;
      try (LiveSearch.State state = live.now()) {
        first = state.name();
      }
      add("a.txt");
      live.now().close();
      try (LiveSearch.State earlier = live.earlier(first)) {
        assertThat(articles(Objects.requireNonNull(earlier))).isEqualTo(3);
      }
      for (int i = 0; i < 10; i++) {
        add("b" + i + ".txt");
        live.now().close();
      }
      assertThat(live.earlier(first)).as("ten commits later").isNull();
      assertThat(live.earlier("none")).isNull();
    }
  }

  @Test
  void anIndexThatIsDeletedIsServedOnAndANewOneTakenUp() throws Exception {
    try (LiveSearch live = open()) {
      live.now().close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(3);
        assertThat(live.isReadable()).isFalse();
      }
      add("new.txt");
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(1);
        assertThat(live.isReadable()).isTrue();
      }
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsGivenUp() throws Exception {
    try (LiveSearch live = open();
        LiveSearch.State state = live.now()) {
      List<LiveSearch.Question<?>> questions =
          List.of(
              search -> search.articles("wat*", 0, found -> {}),
              search -> search.quotesPage(QuoteQuestion.ANY, Order.DATE, 5, null),
              search -> search.countries());
      for (LiveSearch.Question<?> question : questions) {
        assertThat(state.ask(LONG, question)).isNotNull();
        assertThatThrownBy(() -> state.ask(Duration.ofNanos(-1), question))
            .isInstanceOf(SearchTimeoutException.class)
            .hasMessage("the question takes too long; ask for less");
      }
    }
  }

  @Test
  void speakersAreGatheredOnceForAStateHoweverLittleTimeAQuestionHas() throws Exception {
    try (LiveSearch live = open();
        LiveSearch.State state = live.now()) {
      assertThat(state.<Integer>ask(Duration.ofNanos(-1), search -> search.speakers("").size()))
          .isPositive();
      List<SpeakerCount> first = state.ask(LONG, search -> search.speakers("m"));
      List<SpeakerCount> second = state.ask(LONG, search -> search.speakers("m"));
      assertThat(second).isNotEmpty().usingElementComparator(same()).isEqualTo(first);
    }
  }

  private static Comparator<SpeakerCount> same() {
    return (one, other) -> one == other ? 0 : 1;
  }
}
