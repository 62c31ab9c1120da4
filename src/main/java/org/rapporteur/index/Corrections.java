package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Speaker;

/**
 * Corrects quotes of an index by hand, so that it lasts.
 *
 * <pre>{@code
 * try (FactIndexWriter index = FactIndexWriter.open(Path.of(".rapporteur"))) {
 *   Corrections corrections = index.corrections();
 *   corrections.correct(
 *       "news", "2024/water.txt", "q61", new SpeakerByHand("Lin Qiao", null, null, "CN"));
 *   corrections.strike("news", "2024/water.txt", "q142");
 *   index.commit();
 * }
 * }</pre>
 *
 * <p>The index has it as soon as the writer commits: the article's block is written again from its
 * stored text and facts. The corrections are kept in the file {@code corrections.jsonl} of the
 * index's folder, and {@link FactIndexWriter#put} applies them to whatever is found of the article
 * later; a quote that is not found any more keeps its correction, marked as missing. So do articles
 * that are removed.
 *
 * <p>For one thread, while no other puts the same article.
 *
 * @since 0.1.0
 */
public final class Corrections {
  /** Of a block that no article is held by: the next run looks for its facts again. */
  private static final String UNKNOWN = "?";

  private final IndexWriter writer;
  private final CorrectionBook book;
  private final String name;

  Corrections(IndexWriter writer, CorrectionBook book, String name) {
    this.writer = writer;
    this.book = book;
    this.name = name;
  }

  /**
   * Reads the corrections of the index in {@code folder}, also while another writes it.
   *
   * @return those of one article together, in the order in which they were made
   * @throws IndexException if their file can't be read
   */
  public static List<Correction> read(Path folder) throws IndexException {
    return new CorrectionBook(new CorrectionsFile(folder)).all();
  }

  /** All corrections, with what was changed since the last commit. */
  public List<Correction> all() {
    return book.all();
  }

  /**
   * Says who a quote comes from, in the place of all speakers that it had and of what was corrected
   * before.
   *
   * @param quote its id: {@code q61}
   * @return what is kept; null where the index has no such article or quote
   */
  public @Nullable Correction correct(
      String collection, String id, String quote, SpeakerByHand speaker) throws IndexException {
    return change(
        collection,
        id,
        quote,
        (facts, found) -> {
          Speaker named = speaker.in(facts);
          return Correction.speaker(collection, id, found, named);
        });
  }

  /**
   * Says that a quote is none: it is left out of the index.
   *
   * @param quote its id: {@code q61}
   * @return what is kept; null where the index has no such article or quote
   */
  public @Nullable Correction strike(String collection, String id, String quote)
      throws IndexException {
    return change(
        collection, id, quote, (facts, found) -> Correction.strike(collection, id, found));
  }

  /**
   * Takes a correction back: the quote is again what the program found.
   *
   * @return whether there was one of that quote
   */
  public boolean undo(Correction correction) throws IndexException {
    try {
      String collection = correction.collection();
      String id = correction.article();
      StoredBlock block = StoredBlock.read(writer, Fingerprint.key(collection, id));
      String mark = book.mark(collection, id);
      ArticleFacts found = block == null ? null : book.restore(collection, block.facts());
      boolean removed = book.remove(correction);
      if (removed && block != null && found != null) {
        rewrite(collection, id, block, mark, found);
      }
      return removed;
    } catch (IOException | RuntimeException e) {
      throw FactIndexWriter.explain(name, e);
    }
  }

  /**
   * Writes an article's block again if there are other corrections of it than {@code before} has,
   * with which it was written.
   */
  void renew(String collection, String id, CorrectionBook before) throws IOException {
    String mark = before.mark(collection, id);
    if (mark.equals(book.mark(collection, id))) {
      return;
    }
    StoredBlock block = StoredBlock.read(writer, Fingerprint.key(collection, id));
    if (block != null) {
      rewrite(collection, id, block, mark, before.restore(collection, block.facts()));
    }
  }

  private interface Change {
    Correction of(ArticleFacts facts, Quote found);
  }

  private @Nullable Correction change(String collection, String id, String quote, Change change)
      throws IndexException {
    try {
      StoredBlock block = StoredBlock.read(writer, Fingerprint.key(collection, id));
      if (block == null) {
        return null;
      }
      String mark = book.mark(collection, id);
      ArticleFacts found = book.restore(collection, block.facts());
      for (Quote one : found.quotes()) {
        if (one.id().equals(quote)) {
          Correction correction = change.of(found, one);
          book.put(correction);
          rewrite(collection, id, block, mark, found);
          return correction;
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      throw FactIndexWriter.explain(name, e);
    }
  }

  /**
   * Writes the block of an article again.
   *
   * @param before what the corrections until now added to the fingerprint: a block of another one
   *     was written without them, and what it has is not known for sure
   */
  private void rewrite(
      String collection, String id, StoredBlock block, String before, ArticleFacts found)
      throws IOException {
    ArticleFacts facts = book.apply(collection, found);
    boolean known = block.fingerprint().equals(block.ofArticle() + before);
    String fingerprint = known ? block.ofArticle() + book.mark(collection, id) : UNKNOWN;
    writer.updateDocuments(
        new Term(Fields.KEY, Fingerprint.key(collection, id)),
        new ArticleBlock(
                collection,
                Article.of(id, block.text()),
                facts,
                block.vectors() ? SentenceEncoder.open()::encode : null)
            .documents(fingerprint, block.extractor()));
  }
}
