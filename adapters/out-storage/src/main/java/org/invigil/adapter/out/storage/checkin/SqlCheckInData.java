package org.invigil.adapter.out.storage.checkin;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.retention.Subject;

/** What is kept of a candidate's check-ins to one exam, with their pictures. */
public final class SqlCheckInData implements ErasableData {

  private final Keys keys;
  private final Sql sql;

  public SqlCheckInData(Database database) {
    this.keys = database.keys();
    this.sql = new Sql(database.transactions(), "check_in");
  }

  @Override
  public String name() {
    return "check-ins";
  }

  @Override
  public void destroyKeys(Subject subject) {
    owners(subject).forEach(keys::destroy);
  }

  /** Pictures lie in rows. */
  @Override
  public void eraseObjects(Subject subject) {
    owners(subject).forEach(owner -> sql.change("delete from picture where owner = ?", owner));
  }

  @Override
  public void eraseRows(Subject subject) {
    owners(subject).forEach(owner -> sql.change("delete from check_in where owner = ?", owner));
  }

  @Override
  public long remaining(Subject subject) {
    var owners = owners(subject);
    var pictures =
        owners.stream()
            .mapToLong(it -> sql.count("select count(*) from picture where owner = ?", it))
            .sum();
    return owners.size() + pictures;
  }

  private List<UUID> owners(Subject subject) {
    return switch (subject) {
      case Subject.ExamData(var candidate, var exam) ->
          sql.list(
              "select owner from check_in where exam = ? and candidate = ?",
              row -> row.getObject(1, UUID.class),
              exam,
              candidate);
      case Subject.OnboardingData _ -> List.of();
    };
  }
}
