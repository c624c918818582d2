package org.invigil.application.port.in.session;

import java.util.Iterator;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.Finding;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSessionId;

/** Is every piece of a recording as it was recorded, in its place, and is nothing missing? */
public interface VerifyRecording {

  Outcome handle(Command command);

  /**
   * @param opening whether each fragment is opened too, which a store of foreign bytes cannot pass
   */
  record Command(Actor by, ExamSessionId session, boolean opening) {}

  sealed interface Outcome permits Verifying, SessionRefusal {}

  /**
   * It goes on while it is asked for the next step: a piece is read when its turn comes, and never
   * more than a fragment is in memory. The last step is {@link Done}; without it nothing is proved.
   *
   * @param pieces how many there are
   */
  record Verifying(String state, long pieces, Iterator<Step> steps) implements Outcome {}

  /** One thing that was looked at, or found. */
  sealed interface Step {}

  /**
   * A piece, by stream, sitting and sequence.
   *
   * @param wrong what is wrong with its bytes; empty where they are those that were kept
   */
  record Looked(SegmentFacts piece, Optional<String> wrong) implements Step {}

  /** Something that a person or a program should know. */
  record Found(Finding finding) implements Step {}

  /**
   * @param open how many findings nothing explains; without any the recording is whole
   */
  record Done(long pieces, long bytes, long findings, long open) implements Step {

    public boolean isWhole() {
      return open == 0;
    }
  }
}
