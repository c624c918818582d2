package org.invigil.adapter.out.storage.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.StoreUnavailable;

/**
 * What the failures of PostgreSQL mean to the application. Only the state is looked at; the message
 * of an unknown failure may hold personal data and is left out.
 */
public final class SqlFailures {

  private static final String UNIQUE_VIOLATION = "23505";

  /** Could not be put in order with another transaction, or waited for each other. */
  private static final List<String> LOST_TO_ANOTHER = List.of("40001", "40P01");

  /** Connection (08), resources such as disk (53), shut down (57P), input and output (58). */
  private static final List<String> UNREACHABLE = List.of("08", "53", "57P", "58");

  private SqlFailures() {}

  public static RuntimeException meaning(String what, SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.equals(UNIQUE_VIOLATION)) {
      return new AlreadyKept(what);
    }
    if (LOST_TO_ANOTHER.contains(state)) {
      return new StaleCopy(what);
    }
    if (failure instanceof SQLTransientConnectionException
        || UNREACHABLE.stream().anyMatch(state::startsWith)
        || saysClosed(failure)) {
      return new StoreUnavailable(what, failure);
    }
    return new IllegalStateException("%s failed with SQL state %s".formatted(what, state));
  }

  /** Translates what the transaction manager throws at begin and commit; passes the rest on. */
  static RuntimeException meaning(String what, RuntimeException thrown) {
    if (isAnswer(thrown)) {
      return thrown;
    }
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof RuntimeException already && isAnswer(already)) {
        return already;
      }
      if (cause instanceof SQLException failure) {
        return meaning(what, failure);
      }
    }
    return thrown;
  }

  private static boolean isAnswer(RuntimeException thrown) {
    return thrown instanceof StoreUnavailable
        || thrown instanceof AlreadyKept
        || thrown instanceof StaleCopy;
  }

  /** A closed pool has no SQL state. */
  private static boolean saysClosed(SQLException failure) {
    return failure.getSQLState() == null
        && failure.getMessage() != null
        && failure.getMessage().contains("closed");
  }
}
