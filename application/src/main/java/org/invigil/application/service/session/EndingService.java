package org.invigil.application.service.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.StayInExam;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.EndingAsked;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.WhoMay;

/** The end, in two steps; it works without a network too, and is told afterwards. */
public final class EndingService {

  /** An end that is told later than this after it was confirmed was confirmed without a network. */
  static final Duration OFFLINE = Duration.ofSeconds(30);

  private final SessionDesk desk;
  private final Recordings recordings;
  private final Problems problems;

  public EndingService(SessionDesk desk, Recordings recordings, Problems problems) {
    this.desk = desk;
    this.recordings = recordings;
    this.problems = problems;
  }

  public AskToEnd asking() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            WhoMay::sit,
            it -> it,
            found -> ask(found, command.claimedAt()));
  }

  public StayInExam staying() {
    return command ->
        desk.change(command.by(), command.session(), WhoMay::sit, it -> it, this::stay);
  }

  public ConfirmEnd confirming() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            WhoMay::sit,
            it -> it,
            found -> confirm(found, command.claimedAt()));
  }

  private AskToEnd.Outcome ask(Stored<ExamSession> found, Optional<Instant> claimed) {
    return switch (found.value()) {
      case EndingAsked asked -> new AskToEnd.Asked(EndingAsked.CONFIRMATION);
      case Running running -> {
        desk.keep(found, running.askToEnd(placed(running, claimed, running.history().latest())));
        yield new AskToEnd.Asked(EndingAsked.CONFIRMATION);
      }
      default -> new NotNow(found.value().state());
    };
  }

  private StayInExam.Outcome stay(Stored<ExamSession> found) {
    return switch (found.value()) {
      case Running running -> new StayInExam.GoesOn();
      case EndingAsked asked -> {
        desk.keep(found, asked.goOn());
        yield new StayInExam.GoesOn();
      }
      default -> new NotNow(found.value().state());
    };
  }

  private ConfirmEnd.Outcome confirm(Stored<ExamSession> found, Optional<Instant> claimed) {
    if (found.value() instanceof Over over) {
      return new ConfirmEnd.Over(over.endedAt(), Optional.empty());
    }
    if (!(found.value() instanceof EndingAsked asked)) {
      return new NotNow(found.value().state());
    }
    var at = placed(asked, claimed, asked.asked());
    desk.keep(found, asked.confirm(at));
    var offline = Duration.between(at, desk.now()).compareTo(OFFLINE) > 0;
    return new ConfirmEnd.Over(
        at,
        offline
            ? Optional.of(problems.report(asked, "The end was confirmed without a network.", at))
                .map(ReportProblem.Reported::reference)
            : Optional.empty());
  }

  private Instant placed(ExamSession session, Optional<Instant> claimed, Instant earliest) {
    var sitting = session.history().sitting().number();
    return recordings.clock(session.id(), sitting).onServer(claimed, earliest, desk.now());
  }
}
