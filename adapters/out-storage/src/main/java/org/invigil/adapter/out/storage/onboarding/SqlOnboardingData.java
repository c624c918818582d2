package org.invigil.adapter.out.storage.onboarding;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.retention.Subject;

/** What is kept of a candidate's onboarding: attempts, pictures, likeness, document. */
public final class SqlOnboardingData implements ErasableData {

  private final Keys keys;
  private final Sql sql;

  public SqlOnboardingData(Database database) {
    this.keys = database.keys();
    this.sql = new Sql(database.transactions(), "onboarding");
  }

  @Override
  public String name() {
    return "onboarding";
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
    owners(subject).forEach(owner -> sql.change("delete from onboarding where owner = ?", owner));
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
      case Subject.OnboardingData(var candidate) ->
          sql.list(
              "select owner from onboarding where candidate = ?",
              row -> row.getObject(1, UUID.class),
              candidate);
      case Subject.ExamData _ -> List.of();
    };
  }
}
