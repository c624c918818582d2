package org.invigil.contracts.fakes;

import java.util.Comparator;
import java.util.Optional;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.ExamId;

/** Check-ins in memory. */
public final class InMemoryCheckIns extends InMemoryStore<CheckIn, CheckInId> implements CheckIns {

  public InMemoryCheckIns(Memory memory) {
    super(memory, "check-ins", CheckIn::id);
  }

  @Override
  public Optional<Stored<CheckIn>> latest(ExamId exam, CandidateId candidate) {
    return all(it -> it.file().exam().equals(exam) && it.file().candidate().equals(candidate))
        .stream()
        .max(Comparator.comparing(it -> it.value().file().begun()));
  }
}
