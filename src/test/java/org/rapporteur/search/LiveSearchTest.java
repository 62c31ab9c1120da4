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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
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
    return LiveSearch.of(FactIndex.open(folder), FactSearch::warm);
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
        live.look();
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
        LiveSearch.State one = live.now()) {
      live.look();
      try (LiveSearch.State two = live.now()) {
        assertThat(two.name()).isEqualTo(one.name()).matches("[0-9a-f]{16}");
      }
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
      live.look();
      try (LiveSearch.State earlier = live.earlier(first)) {
        assertThat(articles(Objects.requireNonNull(earlier))).isEqualTo(3);
      }
      for (int i = 0; i < 10; i++) {
        live.now().close();
        add("b" + i + ".txt");
        live.look();
      }
      assertThat(live.earlier(first)).as("ten commits later").isNull();
      assertThat(live.earlier("none")).isNull();
    }
  }

  @Test
  void aStateThatNobodyAskedIsNotKept() throws Exception {
    try (LiveSearch live = open()) {
      add("a.txt");
      live.look();
      String unasked;
      try (FactIndex index = FactIndex.open(folder)) {
        unasked = index.state();
      }
      add("b.txt");
      live.look();
      assertThat(live.earlier(unasked)).isNull();
    }
  }

  @Test
  void untilWhatWasCommittedIsWarmTheStateBeforeAnswers() throws Exception {
    CountDownLatch warming = new CountDownLatch(1);
    CountDownLatch warm = new CountDownLatch(1);
    LiveSearch.Warming slow =
        search -> {
          warming.countDown();
          assertThat(await(warm)).isTrue();
        };
    try (LiveSearch live = LiveSearch.of(FactIndex.open(folder), slow)) {
      add("a.txt");
      Thread look = Thread.ofVirtual().start(live::look);
      assertThat(await(warming)).isTrue();
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(3);
      }
      warm.countDown();
      look.join();
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(4);
      }
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsWarmAnswersWithoutTheIndexWhoseNamesAreAskedFor() throws Exception {
    FactIndex index = FactIndex.open(folder);
    FactSearch warm = new FactSearch(index);
    FactSearch cold = new FactSearch(index);
    warm.warm();
    index.close();
    assertThat(warm.suggest(Facet.SPEAKER, "lin", 5)).hasSize(1);
    assertThat(warm.suggest(Facet.COUNTRY, "chi", 5)).hasSize(1);
    assertThat(warm.speakers("mul")).hasSize(1);
    assertThatThrownBy(() -> cold.speakers("mul")).isInstanceOf(AlreadyClosedException.class);
  }

  @Test
  void whatCanNotBeWarmedAnswersAllTheSame() throws Exception {
    LiveSearch.Warming failing =
        search -> {
          throw new IOException("unreadable");
        };
    try (LiveSearch live = LiveSearch.of(FactIndex.open(folder), failing)) {
      add("a.txt");
      live.look();
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(4);
      }
    }
  }

  @Test
  void whatIsCommittedIsFoundWithoutBeingLookedFor() throws Exception {
    try (LiveSearch live = LiveSearch.open(folder)) {
      add("a.txt");
      long end = System.nanoTime() + LONG.toNanos();
      int found = 3;
      while (found == 3 && System.nanoTime() < end) {
        Thread.sleep(10);
        try (LiveSearch.State state = live.now()) {
          found = articles(state);
        }
      }
      assertThat(found).isEqualTo(4);
    }
  }

  @Test
  void ofSeveralIndexesEachIsFollowed(@TempDir Path other) throws Exception {
    try (FactIndexWriter writer = FactIndexWriter.open(other)) {
      Samples.article("other.txt").say("Snow.").putInto(writer);
      writer.commit();
    }
    try (LiveSearch live =
        LiveSearch.of(FactIndex.open(List.of(folder, other)), FactSearch::warm)) {
      try (LiveSearch.State before = live.now()) {
        assertThat(articles(before)).isEqualTo(4);
        add("a.txt");
        live.look();
        try (LiveSearch.State after = live.now()) {
          assertThat(articles(after)).isEqualTo(5);
          assertThat(articles(before)).as("under way since before").isEqualTo(4);
        }
      }
      try (FactIndexWriter writer = FactIndexWriter.open(other)) {
        Samples.article("a.txt").say("Another state of it.").putInto(writer);
        writer.commit();
      }
      live.look();
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).as("one article of that id").isEqualTo(5);
        assertThat(state.<Integer>ask(LONG, search -> search.articles("another state", 9, a -> {})))
            .isEqualTo(1);
      }
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
      live.look();
      try (LiveSearch.State state = live.now()) {
        assertThat(articles(state)).isEqualTo(3);
        assertThat(live.isReadable()).isFalse();
      }
      add("new.txt");
      live.look();
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
