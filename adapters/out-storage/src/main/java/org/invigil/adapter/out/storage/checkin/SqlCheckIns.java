package org.invigil.adapter.out.storage.checkin;

import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.ExamId;

/** Check-ins, each sealed under a key of its own. */
public final class SqlCheckIns extends SealedTable<CheckIn, CheckInId> implements CheckIns {

  public SqlCheckIns(Database database) {
    super(
        database,
        Layout.of("check_in", CheckIn.class, CheckIn::id, CheckInId::value)
            .makingKeysFor(it -> it.file().institution())
            .with("exam", it -> it.file().exam())
            .with("candidate", it -> it.file().candidate())
            .with("begun_at", it -> it.file().begun()));
  }

  @Override
  public Optional<Stored<CheckIn>> latest(ExamId exam, CandidateId candidate) {
    return listInOrder("exam = ? and candidate = ?", "begun_at desc, id desc", 1, exam, candidate)
        .stream()
        .findFirst();
  }
}
