package org.invigil.contracts.fakes;

import java.util.Comparator;
import java.util.List;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.LiveFaceCheck;

/** Live-face checks in memory. */
public final class InMemoryLiveFaceChecks extends InMemoryStore<LiveFaceCheck, CheckInId>
    implements LiveFaceChecks {

  private static final Comparator<Stored<LiveFaceCheck>> BY_IDENTIFIER =
      Comparator.comparing(it -> it.value().id().value().toString());

  public InMemoryLiveFaceChecks(Memory memory) {
    super(memory, "live-face checks", LiveFaceCheck::id);
  }

  @Override
  public List<Stored<LiveFaceCheck>> of(CandidateId candidate) {
    var all =
        all(it -> it.file().candidate().equals(candidate)).stream().sorted(BY_IDENTIFIER).toList();
    return all.subList(Math.max(0, all.size() - 100), all.size());
  }
}
