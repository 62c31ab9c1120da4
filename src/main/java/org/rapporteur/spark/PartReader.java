package org.rapporteur.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticlePieces;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.ArticleFailure;

/** Reads files by the same readers as on one machine; one article is held at a time. */
final class PartReader implements FlatMapFunction<List<InputPart>, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final ExtractSettings settings;

  PartReader(Broadcast<SerializableConfiguration> hadoop, ExtractSettings settings) {
    this.hadoop = hadoop;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(List<InputPart> parts) {
    Rows rows = new Rows(parts.iterator());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> rows.close());
    return rows;
  }

  private final class Rows implements Iterator<Row> {
    private final Iterator<InputPart> parts;
    private @Nullable InputPart part;
    private @Nullable PartSource source;
    private @Nullable Row ready;
    private long number;

    Rows(Iterator<InputPart> parts) {
      this.parts = parts;
    }

    @Override
    public boolean hasNext() {
      while (ready == null && (source != null || parts.hasNext())) {
        ready = source == null ? begin(parts.next()) : read(source);
      }
      return ready != null;
    }

    @Override
    public Row next() {
      Row row = hasNext() ? ready : null;
      if (row == null) {
        throw new NoSuchElementException();
      }
      ready = null;
      return row;
    }

    private @Nullable Row begin(InputPart next) {
      part = next;
      number = next.begin(); // no line is shorter than a byte: parts of a file stay in order
      if (next.failure() != null) {
        return row(new FailedArticle(new ArticleFailure(next.id(), next.failure())));
      }
      try {
        source = PartSource.open(next, hadoop.value().value(), settings.readOptions());
        return null;
      } catch (IOException e) {
        return row(ArticlePieces.unreadable(next.id(), e));
      }
    }

    private @Nullable Row read(PartSource open) {
      ReadResult result = open.next();
      if (result == null) {
        close();
        return null;
      }
      return row(result);
    }

    private @Nullable Row row(ReadResult result) {
      return part == null ? null : ArticleRows.of(result, part.place(), number++, part.id());
    }

    void close() {
      if (source != null) {
        source.close();
        source = null;
      }
    }
  }
}
