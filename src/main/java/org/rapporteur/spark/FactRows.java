package org.rapporteur.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.ParquetSchema;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.fact.FactsJson;

/**
 * Facts as rows that Spark writes: a line of JSON, or the columns of the exported Parquet and one
 * more, {@code error}. The day of publication stands in both, for files are parted by it.
 */
final class FactRows {
  static final String DAY = "publishedDate";

  private static final String ERROR = "error";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FactRows() {}

  /** The columns that {@code settings} ask for. */
  static StructType schema(ExtractSettings settings) {
    StructType schema = new StructType().add(DAY, DataTypes.StringType);
    if (!settings.asParquet()) {
      return schema.add("value", DataTypes.StringType);
    }
    var converter = new ParquetToSparkSchemaConverter(SQLConf.get());
    StructType exported =
        converter.convert(MessageTypeParser.parseMessageType(ParquetSchema.text()));
    for (StructField field : exported.fields()) {
      if (!field.name().equals(DAY)) {
        schema = schema.add(field.name(), field.dataType(), true); // a failure has no facts
      }
    }
    return schema.add(ERROR, DataTypes.StringType);
  }

  /** The row of an article's facts. */
  static Row of(ArticleFacts facts, ExtractSettings settings, StructType schema)
      throws IOException {
    LocalDate day = facts.article().publishedDate();
    String json = FactsJson.write(facts);
    if (!settings.asParquet()) {
      return RowFactory.create(day == null ? null : day.toString(), json);
    }
    ObjectNode object = (ObjectNode) MAPPER.readTree(json);
    object.put("collection", settings.collection());
    if (day != null) {
      object.put(DAY, day.toString());
    }
    return row(schema, object);
  }

  /** The row of an article that failed. */
  static Row of(ArticleFailure failure, ExtractSettings settings, StructType schema) {
    if (!settings.asParquet()) {
      return RowFactory.create(null, FactsJson.write(failure));
    }
    Object[] values = new Object[schema.size()];
    values[schema.fieldIndex("collection")] = settings.collection();
    values[schema.fieldIndex("id")] = failure.id();
    values[schema.fieldIndex(ERROR)] = failure.error();
    return RowFactory.create(values);
  }

  /** An array that stands for an object has its fields in their order, as spans do. */
  private static Row row(StructType type, JsonNode object) {
    StructField[] fields = type.fields();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      JsonNode value = object.isArray() ? object.get(i) : object.get(fields[i].name());
      values[i] = value(fields[i].dataType(), value);
    }
    return RowFactory.create(values);
  }

  private static @Nullable Object value(DataType type, @Nullable JsonNode value) {
    if (type instanceof ArrayType array) { // a list that is absent is empty
      List<@Nullable Object> elements = new ArrayList<>();
      if (value != null) {
        value.forEach(element -> elements.add(value(array.elementType(), element)));
      }
      return elements.toArray();
    }
    if (value == null || value.isNull()) {
      return null;
    }
    return switch (type) {
      case StructType struct -> row(struct, value);
      case IntegerType whole -> value.intValue();
      case DoubleType number -> value.doubleValue();
      case BooleanType truth -> value.booleanValue();
      default -> value.isTextual() ? value.textValue() : value.toString();
    };
  }
}
