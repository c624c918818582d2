package org.invigil.application.service.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ExamSession;

/** For whoever may see the flags: what they see, who looked, and whose session it is. */
public final class TakeReportService implements TakeReport {

  private final ReviewDesk desk;
  private final SeeFlags seeFlags;
  private final SeeReview seeReview;
  private final Candidates candidates;
  private final Exams exams;
  private final StaffAccounts accounts;
  private final AccessLog log;
  private final Looks looks;
  private final UnitOfWork work;

  public TakeReportService(
      ReviewDesk desk,
      SeeFlags seeFlags,
      SeeReview seeReview,
      Candidates candidates,
      Exams exams,
      StaffAccounts accounts,
      AccessLog log,
      Looks looks,
      UnitOfWork work) {
    this.desk = desk;
    this.seeFlags = seeFlags;
    this.seeReview = seeReview;
    this.candidates = candidates;
    this.exams = exams;
    this.accounts = accounts;
    this.log = log;
    this.looks = looks;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (seeFlags.handle(new SeeFlags.Command(command.by(), command.session()))) {
      case SeeFlags.Seen flags ->
          switch (seeReview.handle(new SeeReview.Command(command.by(), command.session()))) {
            case SeeReview.Seen review -> report(command, flags, review);
            case ReviewRefusal no -> no;
          };
      case ReviewRefusal no -> no;
    };
  }

  private Outcome report(Command command, SeeFlags.Seen flags, SeeReview.Seen review) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session -> {
          work.inOne(() -> looks.note(command.by(), AccessLog.What.EXPORT, session.plan()));
          return report(session, flags, review);
        });
  }

  private Report report(ExamSession session, SeeFlags.Seen flags, SeeReview.Seen review) {
    var plan = session.plan();
    return new Report(
        plan.id(),
        plan.exam(),
        exams.find(plan.exam()).map(it -> it.value().plan().title()).orElse(""),
        candidates.find(plan.candidate()).map(it -> it.value().identifier().value()),
        plan.begun(),
        flags,
        review,
        looked(session));
  }

  private List<Looked> looked(ExamSession session) {
    Map<StaffId, String> names = new HashMap<>();
    return log.of(session.id()).stream()
        .filter(it -> it.by() instanceof Actor.Staff)
        .map(it ->
            new Looked(
                it.at(),
                it.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                names.computeIfAbsent(((Actor.Staff) it.by()).id(), this::name)))
        .toList();
  }

  private String name(StaffId id) {
    return accounts.find(id).map(it -> it.value().name().value()).orElse("");
  }
}
