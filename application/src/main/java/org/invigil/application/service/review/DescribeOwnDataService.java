package org.invigil.application.service.review;

import java.util.Optional;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.out.Segments;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

/** What is kept of a session, for its candidate. Flags are in it only after the verdict (FLG-5). */
public final class DescribeOwnDataService implements DescribeOwnData {

  private final ReviewDesk desk;
  private final Segments segments;
  private final SeeVerdict seeVerdict;
  private final SeeAccessLogService looks;

  public DescribeOwnDataService(
      ReviewDesk desk, Segments segments, SeeVerdict seeVerdict, SeeAccessLogService looks) {
    this.desk = desk;
    this.segments = segments;
    this.seeVerdict = seeVerdict;
    this.looks = looks;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session ->
            WhoReviews.concerns(command.by(), session.plan())
                ? describe(command, session)
                : new ReviewRefusal.NotYours());
  }

  private OwnData describe(Command command, ExamSession session) {
    return new OwnData(
        session, told(command), segments.of(session.id()), looks.looks(command.by(), session));
  }

  private Optional<SeeVerdict.Told> told(Command command) {
    return switch (seeVerdict.handle(new SeeVerdict.Command(command.by(), command.session()))) {
      case SeeVerdict.Told told -> Optional.of(told);
      case ReviewRefusal notYet -> Optional.empty();
    };
  }
}
