package org.invigil.application.port.in.review;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** What is kept of the candidate in this session, for them to download (REV-6)? */
public interface DescribeOwnData {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits OwnData, ReviewRefusal {}

  /**
   * @param told the verdict with its flags; empty while there is none
   * @param pieces of the recording; after the verdict each can be played
   */
  record OwnData(
      ExamSession session,
      Optional<SeeVerdict.Told> told,
      List<SegmentFacts> pieces,
      List<SeeAccessLog.Look> looks)
      implements Outcome {

    public OwnData {
      pieces = List.copyOf(pieces);
      looks = List.copyOf(looks);
    }
  }
}
