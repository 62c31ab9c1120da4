package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticlePieces;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;

/**
 * Finds the facts of a partition's articles, one after another on the task's thread; articles of
 * one id stand beside each other, in the order read. What fails becomes a row with its error.
 */
final class PartitionExtraction implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final ExtractSettings settings;
  private final StructType schema;
  private final Tally tally;
  private final @Nullable String indexes;

  /**
   * The work on any partition.
   *
   * @param schema of the rows that come out: {@link FactRows#schema}
   * @param indexes where each partition's index shall stand; null makes none
   */
  PartitionExtraction(
      Broadcast<SerializableConfiguration> hadoop,
      ExtractSettings settings,
      StructType schema,
      Tally tally,
      @Nullable String indexes) {
    this.hadoop = hadoop;
    this.settings = settings;
    this.schema = schema;
    this.tally = tally;
    this.indexes = indexes;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) throws IOException {
    TaskContext task = TaskContext.get();
    PartitionIndex index =
        indexes == null || !articles.hasNext() ? null : PartitionIndex.begin(indexes, settings);
    if (index != null) {
      task.addTaskCompletionListener((TaskCompletionListener) ended -> index.close());
    }
    return new Facts(articles, task, index);
  }

  private final class Facts implements Iterator<Row> {
    private final Rapporteur rapporteur = ExecutorRapporteur.of(settings).rapporteur();
    private final Configuration conf = hadoop.value().value();
    private final Iterator<Row> articles;
    private final TaskContext task;
    private final @Nullable PartitionIndex index;
    private String lastId = "";
    private long read;
    private long failed;
    private boolean finished;

    Facts(Iterator<Row> articles, TaskContext task, @Nullable PartitionIndex index) {
      this.articles = articles;
      this.task = task;
      this.index = index;
    }

    @Override
    public boolean hasNext() {
      if (articles.hasNext()) {
        return true;
      }
      if (!finished) {
        finished = true;
        tally.add(new Tally.Counts(task.partitionId(), read, failed));
        if (index != null) {
          finish(index);
        }
      }
      return false;
    }

    @Override
    public Row next() {
      if (!articles.hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = articles.next();
      read++;
      return switch (unique(ArticleRows.result(row), row)) {
        case FailedArticle(ArticleFailure failure) -> failed(failure);
        case ReadArticle(Article article) -> extracted(article);
      };
    }

    private ReadResult unique(ReadResult result, Row row) {
      if (!(result instanceof ReadArticle)) {
        return result;
      }
      if (read > 1 && result.id().equals(lastId)) {
        return ArticlePieces.second(lastId, ArticleRows.file(row));
      }
      lastId = result.id();
      return result;
    }

    private Row extracted(Article article) {
      try {
        ArticleFacts facts = rapporteur.extract(article);
        if (index != null) {
          index.put(article, facts);
        }
        ArticleFacts asked = facts.withoutQuotesBelow(settings.leastConfidence());
        return FactRows.of(
            settings.withText() ? asked.withText(article.text()) : asked, settings, schema);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // no fault of this article: the task is tried again
      } catch (StackOverflowError e) {
        return failed(ArticleFailure.unexpected(article.id(), e)); // of this text's nesting
      } catch (VirtualMachineError e) {
        throw e;
      } catch (RuntimeException | Error e) {
        return failed(ArticleFailure.unexpected(article.id(), e));
      }
    }

    private Row failed(ArticleFailure failure) {
      failed++;
      try {
        if (index != null) {
          index.put(failure);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return FactRows.of(failure, settings, schema);
    }

    private void finish(PartitionIndex whole) {
      try {
        whole.finish(task, conf);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
