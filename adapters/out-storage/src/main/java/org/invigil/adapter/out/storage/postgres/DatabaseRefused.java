package org.invigil.adapter.out.storage.postgres;

import java.sql.SQLException;

/** A database cannot be used as it is named; says which and why, and never a password. */
public final class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why not, each with another remedy. */
  public enum Reason {
    NOT_AN_ADDRESS,
    UNREACHABLE,
    SIGN_IN,
    NO_SUCH_DATABASE,
    NOT_THE_OWNER,
    UNKNOWN
  }

  DatabaseRefused(DatabaseAddress address, Reason reason) {
    super(reason + " at " + address);
    this.reason = reason;
  }

  DatabaseRefused(DatabaseAddress address, SQLException failure) {
    super(reason(failure) + " at " + address, failure);
    this.reason = reason(failure);
  }

  public Reason reason() {
    return reason;
  }

  private static Reason reason(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("28")) {
      return Reason.SIGN_IN;
    }
    if (state.equals("3D000")) {
      return Reason.NO_SUCH_DATABASE;
    }
    if (state.equals("42501")) {
      return Reason.NOT_THE_OWNER;
    }
    return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")
        ? Reason.UNREACHABLE
        : Reason.UNKNOWN;
  }
}
