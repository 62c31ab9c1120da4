package org.rapporteur.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.fact.FactsJson;

/** What was read, as rows on their way to the tasks that extract. */
final class ArticleRows {
  static final String ID = "id";
  static final String PLACE = "place";
  static final String NUMBER = "number";

  static final StructType SCHEMA =
      new StructType()
          .add(ID, DataTypes.StringType, false)
          .add(PLACE, DataTypes.IntegerType, false)
          .add(NUMBER, DataTypes.LongType, false)
          .add("file", DataTypes.StringType, false)
          .add("error", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("metadata", DataTypes.StringType);

  private static final int FILE_COLUMN = 3;
  private static final int ERROR_COLUMN = 4;
  private static final int TEXT_COLUMN = 5;
  private static final int METADATA_COLUMN = 6;

  private ArticleRows() {}

  /**
   * A row.
   *
   * @param place which in the order of the folder its file is
   * @param number which of the file's
   * @param file the file's id
   */
  static Row of(ReadResult result, int place, long number, String file) {
    return switch (result) {
      case FailedArticle failed ->
          RowFactory.create(failed.id(), place, number, file, failed.failure().error(), null, null);
      case ReadArticle(Article article) ->
          RowFactory.create(
              article.id(),
              place,
              number,
              file,
              null,
              article.text(),
              FactsJson.writePart(article.metadata()));
    };
  }

  /** What {@link #of} was given. */
  static ReadResult result(Row row) {
    String id = row.getString(0);
    if (!row.isNullAt(ERROR_COLUMN)) {
      return new FailedArticle(new ArticleFailure(id, row.getString(ERROR_COLUMN)));
    }
    try {
      return new ReadArticle(
          new Article(
              id,
              row.getString(TEXT_COLUMN),
              FactsJson.readMetadata(row.getString(METADATA_COLUMN))));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // written by this program
    }
  }

  static String file(Row row) {
    return row.getString(FILE_COLUMN);
  }
}
