package org.invigil.adapter.out.storage.checkin;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.picture.SqlDataWithPictures;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.domain.retention.Subject;

/** What is kept of a candidate's check-ins to one exam, with their pictures. */
public final class SqlCheckInData extends SqlDataWithPictures {

  public SqlCheckInData(Database database) {
    super(database, "check_in", "check-ins");
  }

  @Override
  protected List<UUID> owners(Subject subject) {
    return switch (subject) {
      case Subject.ExamData(var candidate, var exam) ->
          ownersWhere("exam = ? and candidate = ?", exam, candidate);
      case Subject.OnboardingData _ -> List.of();
    };
  }
}
