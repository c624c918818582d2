package org.invigil.adapter.out.storage.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SQL on one table that is no {@link SealedTable}, in the transaction that runs or its own. */
public final class Sql {

  private final SqlTransactions transactions;
  private final String table;

  /** Makes a value of the row on which the result stands. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * @param table for the message when it cannot be reached
   */
  public Sql(SqlTransactions transactions, String table) {
    this.transactions = transactions;
    this.table = table;
  }

  /** Runs a change and says how many rows it touched. Values: see {@link Values}. */
  public int change(String sql, Object... values) {
    return transactions.run(
        table,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Values.bind(statement, Arrays.asList(values));
            return statement.executeUpdate();
          }
        });
  }

  public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
    return transactions.run(
        table,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Values.bind(statement, Arrays.asList(values));
            try (ResultSet row = statement.executeQuery()) {
              List<T> read = new ArrayList<>();
              while (row.next()) {
                read.add(reader.read(row));
              }
              return read;
            }
          }
        });
  }

  /** The only value of a query that counts. */
  public long count(String sql, Object... values) {
    return list(sql, row -> row.getLong(1), values).getFirst();
  }
}
