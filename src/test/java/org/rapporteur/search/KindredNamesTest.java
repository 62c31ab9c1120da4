package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** Whom a name means is the same whether all names of an index are read or those like it. */
class KindredNamesTest {
  private static final int SPEAKERS = 300;

  private static FactIndex index;
  private static SpeakerRows rows;
  private static Speakers all;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      new MadeNews(1, SPEAKERS).write(writer, 600);
      Samples odd = Samples.article("odd.txt").about("News", "2024-01-01", null);
      for (String name :
          new String[] {
            "Osama bin Laden",
            "Binladen",
            "Fu Cong",
            "Cong Fu",
            "Fucong",
            "Jürgen Sørensen",
            "J. Sorensen",
            "Maria Perez",
            "Maria Perez Gil",
            "Bob Smith",
            "Robert Smith",
            "Smith",
            "Ann O’Brien",
            "O'Brien",
            "Boutros Boutros",
            "习近平"
          }) {
        odd.quote(Samples.person(name, "envoy", null), QuoteType.DIRECT, "\"Yes\"").say(". ");
      }
      odd.putInto(writer);
      writer.commit();
    }
    index = FactIndex.open(folder);
    rows = new SpeakerRows(index.searcher(), Blocks.articles());
    all = Speakers.of(rows.all(), SpeakerAliases.NONE);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static void isTheSame(String name) throws IOException {
    List<SpeakerRow> kindred = Objects.requireNonNull(KindredNames.rows(rows, name), name);
    Speakers alike = Speakers.of(kindred, SpeakerAliases.NONE);
    Set<String> meant = new TreeSet<>(all.rowsOf(name));
    assertThat(new TreeSet<>(alike.rowsOf(name))).as(name).isEqualTo(meant);
    assertThat(meant)
        .as(name)
        .allSatisfy(row -> assertThat(alike.ofRow(row)).isEqualTo(all.ofRow(row)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osama bin Laden",
        "Binladen",
        "Fu Cong",
        "Fucong",
        "Cong",
        "Fu",
        "Sørensen",
        "Jürgen Sorensen",
        "Perez",
        "Maria Perez Gil",
        "Gil",
        "Bob",
        "Bob T. Smith",
        "R. Smith",
        "o'brien",
        "Boutros",
        "习近平",
        "Nobody",
        "?"
      })
  void ofOddNames(String name) throws IOException {
    isTheSame(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s %s", "%2$s", "%1$s", "Mr. %2$s", "%2$s %1$s", "%1$s Q. %2$s"})
  void ofManyNamesInEachForm(String form) throws IOException {
    for (int rank = 0; rank < SPEAKERS; rank++) {
      isTheSame(form.formatted((Object[]) MadePeople.name(rank).split(" ")));
    }
  }
}
