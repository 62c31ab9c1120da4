package org.rapporteur.export;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON objects as Parquet's rows: what the schema has, by name. A list that is absent is
 * empty; an array for a group that is no list has the group's fields in their order, as spans do.
 */
final class ParquetRow {
  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  private final RecordConsumer out;
  private final GroupType schema;

  ParquetRow(RecordConsumer out, GroupType schema) {
    this.out = out;
    this.schema = schema;
  }

  void write(JsonNode row) {
    out.startMessage();
    addFields(schema, row);
    out.endMessage();
  }

  private void addFields(GroupType group, JsonNode object) {
    for (int i = 0; i < group.getFieldCount(); i++) {
      Type field = group.getType(i);
      JsonNode value = object.isArray() ? object.get(i) : object.get(field.getName());
      boolean absent = value == null || value.isNull();
      if (!absent || isList(field)) {
        out.startField(field.getName(), i);
        add(field, absent ? null : value);
        out.endField(field.getName(), i);
      }
    }
  }

  private void add(Type type, @Nullable JsonNode value) {
    if (isList(type)) {
      out.startGroup();
      if (value != null && !value.isEmpty()) {
        addElements(type.asGroupType().getType(LIST).asGroupType().getType(ELEMENT), value);
      }
      out.endGroup();
    } else if (value != null && type.isPrimitive()) {
      addPrimitive(type, value);
    } else if (value != null) {
      out.startGroup();
      addFields(type.asGroupType(), value);
      out.endGroup();
    }
  }

  private void addElements(Type element, JsonNode values) {
    out.startField(LIST, 0);
    for (JsonNode value : values) {
      out.startGroup();
      out.startField(ELEMENT, 0);
      add(element, value);
      out.endField(ELEMENT, 0);
      out.endGroup();
    }
    out.endField(LIST, 0);
  }

  private void addPrimitive(Type type, JsonNode value) {
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> // an object has its JSON form
          out.addBinary(
              Binary.fromString(value.isTextual() ? value.textValue() : value.toString()));
      case BOOLEAN -> out.addBoolean(value.booleanValue());
      case INT32 -> out.addInteger(value.intValue());
      case DOUBLE -> out.addDouble(value.doubleValue());
      default -> throw new IllegalStateException("the schema has a new type: " + type);
    }
  }

  private static boolean isList(Type type) {
    return LogicalTypeAnnotation.listType().equals(type.getLogicalTypeAnnotation());
  }
}
