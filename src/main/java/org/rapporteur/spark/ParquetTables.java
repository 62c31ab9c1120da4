package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticlePieces;

/** Articles that are rows of Parquet, with columns named as the fields of JSON articles. */
final class ParquetTables {
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  private ParquetTables() {}

  /**
   * The rows of all files. A row's id is that of its column {@code id}, else {@code f.parquet#12}.
   */
  static Dataset<Row> read(SparkSession spark, List<InputPart> files, ExtractSettings settings) {
    HashMap<String, InputPart> byUri = new HashMap<>();
    for (InputPart file : files) {
      Path path = new Path(file.uri());
      byUri.put(path.toString(), file);
      byUri.put(path.toUri().toString(), file); // as Spark tells it, with %20 for blanks
    }
    String[] uris = files.stream().map(InputPart::uri).toArray(String[]::new);
    Dataset<Row> table = spark.read().option("mergeSchema", true).parquet(uris);
    Column[] columns =
        Arrays.stream(table.columns())
            .map(name -> col("`" + name.replace("`", "``") + "`").as(ArticlePieces.known(name)))
            .toArray(Column[]::new);
    return table
        .select(col("_metadata.file_path"), col("_metadata.row_index"), to_json(struct(columns)))
        .map(
            (MapFunction<Row, Row>) row -> article(row, byUri, settings),
            Encoders.row(ArticleRows.SCHEMA));
  }

  private static Row article(Row row, Map<String, InputPart> parts, ExtractSettings settings) {
    InputPart file = parts.get(row.getString(0));
    if (file == null) {
      throw new IllegalStateException("Spark tells another path: " + row.getString(0));
    }
    long number = row.getLong(1) + 1;
    String id = file.id() + "#" + number;
    return ArticleRows.of(
        ArticlePieces.row(id, number, row.getString(2), settings.readOptions()),
        file.place(),
        number,
        file.id());
  }

  /** Why a file is no whole Parquet file; null if it looks like one. */
  static @Nullable String fault(FileSystem system, Path file, long size) {
    byte[] begin = new byte[MAGIC.length];
    byte[] end = new byte[MAGIC.length];
    try (FSDataInputStream in = system.open(file)) {
      if (size >= 3L * MAGIC.length) {
        in.readFully(0, begin);
        in.readFully(size - MAGIC.length, end);
      }
    } catch (IOException e) {
      return "cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
    boolean whole = Arrays.equals(begin, MAGIC) && Arrays.equals(end, MAGIC);
    return whole ? null : "cannot be read: no Parquet, or not all of it";
  }
}
