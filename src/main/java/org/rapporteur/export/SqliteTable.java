package org.rapporteur.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows into one table of a SQLite database, which closes it with its connection. */
final class SqliteTable {
  private final PreparedStatement insert;
  private long lastKey;

  /**
   * Prepares the table.
   *
   * @param columns how many it has
   */
  @SuppressWarnings("resource") // closed with its connection
  SqliteTable(Connection connection, String name, int columns) throws SQLException {
    String values = "?, ".repeat(columns - 1) + "?";
    insert = connection.prepareStatement("INSERT INTO " + name + " VALUES (" + values + ")");
  }

  /** The key of the next row. */
  long nextKey() {
    return ++lastKey;
  }

  /** Adds a row; all columns in their order. */
  void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    int rows = insert.executeUpdate();
    if (rows != 1) {
      throw new SQLException(rows + " rows written instead of one");
    }
  }
}
