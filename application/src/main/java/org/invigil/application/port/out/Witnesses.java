package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.session.ExamSessionId;

/** Signed digests. They are only ever added, and erased with their session. */
public interface Witnesses {

  /** Throws {@link AlreadyKept} when the identifier is taken. */
  void add(Witness witness);

  /** All of one session, oldest first. */
  List<Witness> of(ExamSessionId session);

  /** How many there are of one session. */
  long count(ExamSessionId session);

  /** When the server first signed exactly this digest for this place. */
  Optional<Instant> firstSigned(NamedDigest named);

  /**
   * Whether the server signed exactly this digest for this place. Returns at once and never throws:
   * for those who ask for many at the same time.
   */
  default CompletionStage<Boolean> signed(NamedDigest named) {
    return Awaited.stage(() -> firstSigned(named).isPresent());
  }

  /** Removes all of one session. */
  void erase(ExamSessionId session);
}
