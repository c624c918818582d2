package org.invigil.adapter.out.storage.checkin;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.LiveFaceCheck;

/** Live-face checks, each sealed under the key of its check-in. */
public final class SqlLiveFaceChecks extends SealedTable<LiveFaceCheck, CheckInId>
    implements LiveFaceChecks {

  private static final int MOST = 100;

  public SqlLiveFaceChecks(Database database) {
    super(
        database,
        Layout.of("live_face_check", LiveFaceCheck.class, LiveFaceCheck::id, CheckInId::value)
            .makingKeysFor(it -> it.file().institution())
            .with("exam", it -> it.file().exam())
            .with("candidate", it -> it.file().candidate()));
  }

  @Override
  public List<Stored<LiveFaceCheck>> of(CandidateId candidate) {
    return listInOrder("candidate = ?", "id desc", MOST, candidate).reversed();
  }
}
