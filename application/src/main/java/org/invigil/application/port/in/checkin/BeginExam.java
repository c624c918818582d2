package org.invigil.application.port.in.checkin;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.ExamSessionId;

/**
 * "Begin" was pressed: the check-in is completed and the sitting begins with it, both or neither.
 * Asked again after a lost answer, it answers with the same sitting.
 */
public interface BeginExam {

  Outcome handle(Command command);

  record Command(Actor by, CheckInId checkIn) {}

  sealed interface Outcome {}

  /** As {@code BeginSitting} answers. */
  record Begun(
      ExamSessionId session,
      int sitting,
      String dataKey,
      String uploadToken,
      String examAddress,
      String contact,
      Instant serverTime,
      Instant deadline,
      List<NamedDigest> newest)
      implements Outcome {

    public Begun {
      newest = List.copyOf(newest);
    }

    @Override
    public String toString() {
      return "Begun[" + session + ", " + sitting + "]";
    }
  }

  /** Check-in or session said no, in their words. */
  record Refused(Refusal refusal) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return refusal.kind();
    }

    @Override
    public String code() {
      return refusal.code();
    }

    @Override
    public String sentence() {
      return refusal.sentence();
    }

    @Override
    public boolean undoesItsWork() {
      return refusal.undoesItsWork();
    }
  }
}
