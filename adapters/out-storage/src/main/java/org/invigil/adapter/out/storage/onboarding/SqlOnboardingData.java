package org.invigil.adapter.out.storage.onboarding;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.picture.SqlDataWithPictures;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.domain.retention.Subject;

/** What is kept of a candidate's onboarding: attempts, pictures, likeness, document. */
public final class SqlOnboardingData extends SqlDataWithPictures {

  public SqlOnboardingData(Database database) {
    super(database, "onboarding", "onboarding");
  }

  @Override
  protected List<UUID> owners(Subject subject) {
    return switch (subject) {
      case Subject.OnboardingData(var candidate) -> ownersWhere("candidate = ?", candidate);
      case Subject.ExamData _ -> List.of();
    };
  }
}
