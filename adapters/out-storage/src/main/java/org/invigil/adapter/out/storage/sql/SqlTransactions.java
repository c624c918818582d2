package org.invigil.adapter.out.storage.sql;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The transactions of one database. Everything that touches it goes through here. */
public final class SqlTransactions {

  private final String name;
  private final DataSourceTransactionManager manager;

  /** Work on a connection that somebody else opens, commits and closes. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * @param name of the database, for the message when it cannot be reached
   */
  public SqlTransactions(String name, DataSource pool) {
    this.name = name;
    var connections = new SqlConnections(name, pool);
    this.manager = new DataSourceTransactionManager(pool, connections, connections);
  }

  /**
   * As {@link #inOne(Supplier)}, and undoes the work when its answer says so: the whole transaction
   * when the work began it, else back to where the work began.
   */
  public <T> T inOne(Supplier<T> work, Predicate<T> undone) {
    boolean joins = manager.findTransactionStatus().isPresent();
    return executeWithStatus(status -> {
      Optional<Savepoint> begin =
          joins ? Optional.of(savepoint(status.getConnection())) : Optional.empty();
      T answer = work.get();
      if (undone.test(answer)) {
        begin.ifPresentOrElse(it -> goBack(status.getConnection(), it), status::setRollbackOnly);
      }
      return answer;
    });
  }

  private Savepoint savepoint(Connection connection) {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw SqlFailures.meaning(name, e);
    }
  }

  private void goBack(Connection connection, Savepoint to) {
    try {
      connection.rollback(to);
    } catch (SQLException e) {
      throw SqlFailures.meaning(name, e);
    }
  }

  /** Runs work in the transaction of the caller, or in a new one. */
  public <T> T inOne(Supplier<T> work) {
    return execute(connection -> work.get());
  }

  /**
   * Runs one piece of SQL. In a unit of work it shares that transaction and does not end it, not
   * even by throwing: whoever runs the unit decides.
   */
  public <T> T run(String what, Work<T> work) {
    Function<Connection, T> translated =
        connection -> {
          try {
            return work.on(connection);
          } catch (SQLException e) {
            throw SqlFailures.meaning(what, e);
          }
        };
    return manager
        .findTransactionStatus()
        .map(running -> translated.apply(running.getConnection()))
        .orElseGet(() -> execute(translated));
  }

  private <T> T execute(Function<Connection, T> work) {
    return executeWithStatus(status -> work.apply(status.getConnection()));
  }

  private <T> T executeWithStatus(Function<TransactionStatus<Connection>, T> work) {
    try {
      return manager.execute(TransactionDefinition.DEFAULT, work::apply);
    } catch (RuntimeException thrown) {
      throw SqlFailures.meaning(name, thrown);
    }
  }
}
