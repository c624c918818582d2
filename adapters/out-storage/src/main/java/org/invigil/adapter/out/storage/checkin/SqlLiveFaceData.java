package org.invigil.adapter.out.storage.checkin;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.picture.SqlDataWithPictures;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.domain.retention.Subject;

/** What was measured of a candidate's live face in the check-ins to one exam. */
public final class SqlLiveFaceData extends SqlDataWithPictures {

  public SqlLiveFaceData(Database database) {
    super(database, "live_face_check", "live-face checks");
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
