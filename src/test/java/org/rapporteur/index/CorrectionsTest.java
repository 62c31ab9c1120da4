package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

@NullMarked
class CorrectionsTest {
  private static final Speaker ADA = Samples.person("Ada Moreau", "envoy of France", "FR");
  private static final Speaker BEN = Samples.person("Ben Okri", null, null);
  private static final SpeakerByHand CAI = new SpeakerByHand("Cai Lun", null, "inventor", "CN");

  @TempDir Path folder;

  /** {@code "Yes," Ada said. "No," Ben said. "Yes," Ben said.} with quotes q0, q16 and q31. */
  private static Samples article() {
    return article(BEN);
  }

  private static Samples article(Speaker second) {
    return Samples.article("a.txt")
        .about("A title", "2024-07-02", "Agency")
        .quote(ADA, QuoteType.DIRECT, "\"Yes,\"")
        .say(" Ada said. ")
        .quote(second, QuoteType.DIRECT, "\"No,\"")
        .say(" Ben said. ")
        .quote(BEN, QuoteType.DIRECT, "\"Yes,\"")
        .say(" Ben said.");
  }

  private static final String FIRST = "q0";
  private static final String SECOND = "q17";
  private static final String THIRD = "q33";

  private interface Work {
    void with(FactIndexWriter writer) throws IOException;
  }

  private void write(Work work) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      work.with(writer);
      writer.commit();
    }
  }

  private void ingest(Samples sample) throws IOException {
    write(sample::putInto);
  }

  private void correct(String quote, SpeakerByHand speaker) throws IOException {
    write(
        writer ->
            assertThat(writer.corrections().correct("news", "a.txt", quote, speaker)).isNotNull());
  }

  private void strike(String quote) throws IOException {
    write(writer -> assertThat(writer.corrections().strike("news", "a.txt", quote)).isNotNull());
  }

  private void undo(Correction correction) throws IOException {
    write(writer -> assertThat(writer.corrections().undo(correction)).isTrue());
  }

  private Correction only() throws IOException {
    List<Correction> all = Corrections.read(folder);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private boolean isHeld() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      return writer.holds("news", article().article());
    }
  }

  private ArticleFacts facts() throws IOException {
    try (FactIndex index = FactIndex.open(folder)) {
      var hits = index.searcher().search(new TermQuery(new Term(Fields.ID, "a.txt")), 2).scoreDocs;
      assertThat(hits).hasSize(1);
      String stored = index.searcher().storedFields().document(hits[0].doc).get(Fields.FACTS);
      return FactsJson.read(stored);
    }
  }

  private List<@Nullable String> speakers() throws IOException {
    return facts().quotes().stream().map(quote -> quote.speaker().name()).toList();
  }

  /** How many quotes are found by a word of the speaker's name. */
  private int quotesBy(String word) throws IOException {
    try (FactIndex index = FactIndex.open(folder)) {
      return index
          .searcher()
          .count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(new Term(Fields.KIND, Fields.QUOTE)), Occur.FILTER)
                  .add(new TermQuery(new Term(Fields.SPEAKER, word)), Occur.FILTER)
                  .build());
    }
  }

  @Test
  void aCorrectedQuoteHasTheNewSpeakerAtOnceAndItsOwnWordsStill() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    assertThat(speakers()).containsExactly("Ada Moreau", "Cai Lun", "Ben Okri");
    assertThat(quotesBy("lun")).isEqualTo(1);
    assertThat(quotesBy("okri")).isEqualTo(1);
    Quote corrected = facts().quotes().get(1);
    assertThat(corrected.speaker())
        .isEqualTo(
            new Speaker(
                "Cai Lun",
                "Ben Okri",
                SpeakerKind.PERSON,
                "inventor",
                null,
                "CN",
                "corrected by hand"));
    assertThat(corrected.text()).isEqualTo("\"No,\"");
    assertThat(only().found()).isEqualTo(article().facts().quotes().get(1));
  }

  @Test
  void aCorrectionStaysWhenTheArticleIsPutAgain() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    strike(FIRST);
    ingest(article());
    assertThat(speakers()).containsExactly("Cai Lun", "Ben Okri");
    assertThat(quotesBy("moreau")).isZero();
  }

  @Test
  void aCorrectedArticleIsHeldAsUnchanged() throws IOException {
    ingest(article());
    assertThat(isHeld()).isTrue();
    correct(SECOND, CAI);
    assertThat(isHeld()).isTrue();
    strike(FIRST);
    assertThat(isHeld()).isTrue();
    undo(Corrections.read(folder).get(0));
    undo(Corrections.read(folder).get(0));
    assertThat(isHeld()).isTrue();
    assertThat(facts()).isEqualTo(article().facts());
  }

  @Test
  void aCorrectionThatTheIndexMissedIsAppliedByTheNextRun() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    byte[] corrections = Files.readAllBytes(folder.resolve("corrections.jsonl"));
    undo(only());
    Files.write(folder.resolve("corrections.jsonl"), corrections);
    assertThat(only().standsIn(facts())).isFalse();
    assertThat(isHeld()).isFalse();
    ingest(article());
    assertThat(only().standsIn(facts())).isTrue();
    assertThat(isHeld()).isTrue();
  }

  @Test
  void aCorrectionThatTheIndexHasAndTheFileLostIsUndoneByTheNextRun() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    Files.delete(folder.resolve("corrections.jsonl"));
    correct(FIRST, CAI); // must not vouch for what the article had before
    assertThat(isHeld()).isFalse();
    ingest(article());
    assertThat(speakers()).containsExactly("Cai Lun", "Ben Okri", "Ben Okri");
  }

  @Test
  void aSecondCorrectionTakesThePlaceOfTheFirstAndUndoRestoresWhatWasFound() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    correct(SECOND, new SpeakerByHand("Dara Sok", null, null, null));
    assertThat(speakers()).containsExactly("Ada Moreau", "Dara Sok", "Ben Okri");
    strike(SECOND);
    assertThat(speakers()).containsExactly("Ada Moreau", "Ben Okri");
    correct(SECOND, CAI);
    assertThat(speakers()).containsExactly("Ada Moreau", "Cai Lun", "Ben Okri");
    undo(only());
    assertThat(facts()).isEqualTo(article().facts());
    assertThat(folder.resolve("corrections.jsonl")).doesNotExist();
  }

  @Test
  void aStruckQuoteComesBackToItsPlace() throws IOException {
    ingest(article());
    strike(FIRST);
    assertThat(only().standsIn(facts())).isTrue();
    undo(only());
    assertThat(facts()).isEqualTo(article().facts());
    assertThat(quotesBy("moreau")).isEqualTo(1);
  }

  @Test
  void ofTwoQuotesOfOneTextOnlyTheOneThatIsMeantIsCorrected() throws IOException {
    ingest(article());
    correct(THIRD, CAI);
    strike(FIRST);
    ingest(article());
    assertThat(facts().quotes())
        .extracting(Quote::id, quote -> quote.speaker().name())
        .containsExactly(tuple(SECOND, "Ben Okri"), tuple(THIRD, "Cai Lun"));
  }

  @Test
  void severalCorrectionsOfOneArticleMayBeMadeBeforeACommit() throws IOException {
    ingest(article());
    write(
        writer -> {
          writer.corrections().strike("news", "a.txt", FIRST);
          writer.corrections().correct("news", "a.txt", SECOND, CAI);
          writer.corrections().correct("news", "a.txt", THIRD, CAI);
          assertThat(writer.corrections().all()).hasSize(3);
        });
    assertThat(speakers()).containsExactly("Cai Lun", "Cai Lun");
    assertThat(isHeld()).isTrue();
  }

  @Test
  void withoutACommitNothingIsCorrected() throws IOException {
    ingest(article());
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.corrections().strike("news", "a.txt", FIRST)).isNotNull();
    }
    assertThat(Corrections.read(folder)).isEmpty();
    assertThat(facts()).isEqualTo(article().facts());
  }

  @Test
  void anIndexThatKnowsWhatQuotesMeanStillDoes() throws IOException {
    try (FactIndexWriter writer =
        FactIndexWriter.open(folder, "", SentenceEncoder.open()::encode)) {
      article().putInto(writer);
      writer.commit();
    }
    strike(FIRST);
    assertThat(quotesWithMeaning()).isEqualTo(2);
    correct(SECOND, CAI);
    undo(Corrections.read(folder).get(0));
    assertThat(quotesWithMeaning()).isEqualTo(3);
    try (FactIndexWriter writer =
        FactIndexWriter.open(folder, "", SentenceEncoder.open()::encode)) {
      assertThat(writer.holds("news", article().article())).isTrue();
    }
  }

  private int quotesWithMeaning() throws IOException {
    try (FactIndex index = FactIndex.open(folder)) {
      return index.searcher().count(new FieldExistsQuery(Fields.QUOTE_VECTOR));
    }
  }

  @Test
  void anArticleRemovedKeepsItsCorrectionsForItsReturn() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    write(writer -> writer.remove("news", "a.txt"));
    assertThat(Corrections.read(folder)).hasSize(1);
    ingest(article());
    assertThat(speakers()).containsExactly("Ada Moreau", "Cai Lun", "Ben Okri");
  }

  @Test
  void theCorrectionOfARemovedArticleCanBeUndone() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    write(writer -> writer.remove("news", "a.txt"));
    undo(only());
    ingest(article());
    assertThat(facts()).isEqualTo(article().facts());
  }

  @Test
  void aQuoteThatIsNoLongerFoundKeepsItsCorrectionAsMissing() throws IOException {
    ingest(article());
    strike(FIRST);
    Samples moved = Samples.article("a.txt").say("Today ").quote(ADA, QuoteType.DIRECT, "\"Yes,\"");
    ingest(moved);
    assertThat(only().missing()).isTrue();
    assertThat(only().standsIn(facts())).isFalse();
    assertThat(facts()).isEqualTo(moved.facts());
    ingest(article());
    assertThat(only().missing()).isFalse();
    assertThat(speakers()).containsExactly("Ben Okri", "Ben Okri");
  }

  @Test
  void theCorrectionOfAMissingQuoteCanBeUndoneAndChangesNothing() throws IOException {
    ingest(article());
    strike(FIRST);
    Samples other = Samples.article("a.txt").quote(BEN, QuoteType.DIRECT, "\"Never,\"");
    ingest(other);
    undo(only());
    assertThat(facts()).isEqualTo(other.facts());
  }

  @Test
  void undoRestoresWhatTheProgramFoundLast() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    Samples better = article(Samples.person("Benjamin Okri", "poet", "NG"));
    ingest(better);
    assertThat(speakers()).containsExactly("Ada Moreau", "Cai Lun", "Ben Okri");
    undo(only());
    assertThat(facts()).isEqualTo(better.facts());
  }

  @Test
  void theSameArticleOfAnotherCollectionIsNotCorrected() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    write(writer -> writer.put("others", article().article(), article().facts()));
    assertThat(quotesBy("lun")).isEqualTo(1);
    assertThat(quotesBy("okri")).isEqualTo(3);
  }

  @Test
  void whatIsNotThereIsNotCorrected() throws IOException {
    ingest(article());
    write(
        writer -> {
          Corrections corrections = writer.corrections();
          assertThat(corrections.correct("news", "a.txt", "q1", CAI)).isNull();
          assertThat(corrections.correct("news", "b.txt", FIRST, CAI)).isNull();
          assertThat(corrections.strike("others", "a.txt", FIRST)).isNull();
          assertThat(corrections.all()).isEmpty();
        });
    assertThat(folder.resolve("corrections.jsonl")).doesNotExist();
  }

  @Test
  void whatIsNotToldOfASpeakerIsTakenFromAnotherQuoteByThatName() throws IOException {
    ingest(article());
    correct(SECOND, new SpeakerByHand("ada moreau", null, null, null));
    Speaker speaker = facts().quotes().get(1).speaker();
    assertThat(speaker.role()).isEqualTo("envoy of France");
    assertThat(speaker.country()).isEqualTo("FR");
    correct(SECOND, new SpeakerByHand("Ada Moreau", SpeakerKind.ORGANIZATION, "", "BE"));
    speaker = facts().quotes().get(1).speaker();
    assertThat(speaker.role()).isNull();
    assertThat(speaker.country()).isEqualTo("BE");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void aSpeakerNeedsANameAndACountryItsCode() {
    assertThatThrownBy(() -> new SpeakerByHand(" ", null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SpeakerByHand("Ada", null, null, "France"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a country's code: France");
  }

  @Test
  void aLineThatIsNoCorrectionIsToldWithItsNumber() throws IOException {
    ingest(article());
    strike(FIRST);
    Path file = folder.resolve("corrections.jsonl");
    String good = Files.readString(file);
    String told = file + ", line 3: no correction (";
    Files.writeString(file, good + "\n{\"collection\":\n");
    assertThatThrownBy(() -> Corrections.read(folder)).hasMessageStartingWith(told);
    Files.writeString(file, good + "\n{\"collection\":\"news\",\"article\":\"a.txt\"}\n");
    assertThatThrownBy(() -> FactIndexWriter.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessage(told + "collection, article and found are needed); mend or delete the line");
    Files.writeString(file, good + "\n" + good.replace("\"struck\":true,", ""));
    assertThatThrownBy(() -> Corrections.read(folder))
        .hasMessage(told + "either struck or speaker is needed); mend or delete the line");
    Files.writeString(file, good);
    assertThat(isHeld()).as("the lock is given back").isTrue();
  }

  @Test
  void anIndexMadeAnewHasTheCorrectionsThatWereKept() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("corrections.jsonl")).toList()) {
        Files.delete(file);
      }
    }
    ingest(article());
    assertThat(speakers()).containsExactly("Ada Moreau", "Cai Lun", "Ben Okri");
  }

  @Test
  void whoIsToldToDeleteADamagedIndexIsToldToKeepTheCorrections() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(() -> FactIndex.open(folder))
        .hasMessage(
            "the index in "
                + folder
                + " is damaged; delete all in it but corrections.jsonl and ingest again");
  }

  @Test
  void correctionsAreReadWhileAnotherWrites() throws IOException {
    ingest(article());
    correct(SECOND, CAI);
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      assertThat(writer.corrections().strike("news", "a.txt", FIRST)).isNotNull();
      assertThat(Corrections.read(folder)).hasSize(1);
      assertThatThrownBy(() -> FactIndexWriter.open(folder)).hasMessageContaining("is locked");
      writer.commit();
      assertThat(Corrections.read(folder)).hasSize(2);
    }
  }
}
