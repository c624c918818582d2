package org.invigil.adapter.out.storage.sql;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens and closes the connections of one pool for Micronaut's transaction manager. */
final class SqlConnections extends AbstractConnectionOperations<Connection> {

  private final String name;
  private final DataSource pool;

  SqlConnections(String name, DataSource pool) {
    this.name = name;
    this.pool = pool;
  }

  @Override
  protected Connection openConnection(ConnectionDefinition definition) {
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      throw SqlFailures.meaning(name, e);
    }
  }

  @Override
  protected void setupConnection(ConnectionStatus<Connection> status) {
    // The pool hands connections out as they should be.
  }

  @Override
  protected void closeConnection(ConnectionStatus<Connection> status) {
    try {
      status.getConnection().close();
    } catch (SQLException e) {
      throw SqlFailures.meaning(name, e);
    }
  }
}
