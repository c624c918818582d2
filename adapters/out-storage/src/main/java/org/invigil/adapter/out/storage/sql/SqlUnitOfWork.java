package org.invigil.adapter.out.storage.sql;

import java.util.function.Supplier;
import org.invigil.application.port.out.UnitOfWork;

/** One transaction of the main database. Keys and evidence are apart and never rolled back. */
public final class SqlUnitOfWork implements UnitOfWork {

  private final SqlTransactions transactions;

  public SqlUnitOfWork(SqlTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    return transactions.inOne(work, UnitOfWork::isUndoneBy);
  }
}
