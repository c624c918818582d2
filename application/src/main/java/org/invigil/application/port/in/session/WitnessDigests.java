package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.WitnessId;
import org.invigil.domain.session.ExamSessionId;

/** The server signs the newest digests with its time. */
public interface WitnessDigests {

  Outcome handle(Command command);

  /**
   * @param sentAt when the message left, on the program's clock
   */
  record Command(
      Actor by, ExamSessionId session, Optional<Instant> sentAt, List<NamedDigest> digests) {
    public Command {
      digests = List.copyOf(digests);
    }
  }

  sealed interface Outcome permits Signed, SessionRefusal {}

  record Signed(WitnessId witness, Instant at, String signature) implements Outcome {}
}
