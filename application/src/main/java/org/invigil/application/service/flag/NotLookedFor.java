package org.invigil.application.service.flag;

import java.util.List;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.NotLooked;
import org.invigil.domain.session.ExamSession;

/** What nobody looked for in a session, so that nobody takes silence for an answer. */
public final class NotLookedFor {

  private final DetectorsOfSession detectors;
  private final Vision vision;

  public NotLookedFor(DetectorsOfSession detectors, Vision vision) {
    this.detectors = detectors;
    this.vision = vision;
  }

  public List<NotLooked> in(ExamSession session, Findings findings) {
    return NotLooked.of(findings.looked(), detectors.of(session), vision.able());
  }
}
