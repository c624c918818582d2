package org.invigil.adapter.out.storage.sql;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.UnitOfWorkContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SqlUnitOfWorkTest extends UnitOfWorkContract {

  private final Storage storage = SharedStorage.open();
  private final Sql sql = new Sql(storage.database().transactions(), "mark");

  @BeforeEach
  void empty() {
    SharedStorage.table("create table if not exists mark (name text primary key)");
    SharedStorage.tamper("delete from mark");
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected void write(String mark) {
    sql.change("insert into mark values (?)", mark);
  }

  @Override
  protected boolean isWritten(String mark) {
    return sql.count("select count(*) from mark where name = ?", mark) == 1;
  }

  @Override
  protected void goDown() {
    storage.close();
  }
}
