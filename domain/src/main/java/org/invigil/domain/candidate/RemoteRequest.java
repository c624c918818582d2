package org.invigil.domain.candidate;

import java.time.Instant;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.ValueObject;

/** A candidate asks to sit one exam remotely, or to be proctored in another way (CAN-5). */
@ValueObject
public record RemoteRequest(ExamId exam, Way way, Reason words, Instant asked, Decision decision) {

  /** What is asked for. */
  public enum Way {
    REMOTELY,
    PROCTORED_ANOTHER_WAY
  }

  RemoteRequest decided(Decision by) {
    return new RemoteRequest(exam, way, words, asked, by);
  }
}
