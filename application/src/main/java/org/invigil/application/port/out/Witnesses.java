package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.session.ExamSessionId;

/** Signed digests. They are only ever added, and erased with their session. */
public interface Witnesses {

  /** Throws {@link AlreadyKept} when the identifier is taken. */
  void add(Witness witness);

  /** All of one session, oldest first. */
  List<Witness> of(ExamSessionId session);

  /** When the server first signed exactly this digest for this place. */
  Optional<Instant> firstSigned(NamedDigest named);

  /** Removes all of one session. */
  void erase(ExamSessionId session);
}
