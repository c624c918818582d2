package org.invigil.adapter.out.storage.exam;

import java.time.Instant;
import java.util.List;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.adapter.out.storage.sql.Values;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** The log of refused launches. */
public final class SqlRefusedLaunches implements RefusedLaunches {

  private final SqlTransactions transactions;

  public SqlRefusedLaunches(SqlTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void log(InstitutionId institution, ExamId exam, RuleBroken broken, Instant at) {
    transactions.run(
        "refused launches",
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "insert into refused_launch (institution, exam, code, at) values (?, ?, ?, ?)")) {
            Values.bind(insert, List.of(institution, exam, broken.rule().code(), at));
            return insert.executeUpdate();
          }
        });
  }
}
