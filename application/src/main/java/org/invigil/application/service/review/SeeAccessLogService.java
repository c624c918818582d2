package org.invigil.application.service.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.out.AccessLog;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ExamSession;

/** Tells the candidate and privacy officers who looked; the candidate is not told names. */
public final class SeeAccessLogService implements SeeAccessLog {

  private final ReviewDesk desk;
  private final AccessLog log;

  public SeeAccessLogService(ReviewDesk desk, AccessLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session ->
            WhoReviews.readAccessLog(command.by(), session.plan())
                ? new Looks(looks(command.by(), session))
                : new ReviewRefusal.NotYours());
  }

  List<Look> looks(Actor by, ExamSession session) {
    return told(log.of(session.id()), by);
  }

  static List<Look> told(List<AccessLog.Entry> entries, Actor by) {
    var named = by instanceof Actor.Staff;
    return entries.stream().map(it -> told(it, named)).toList();
  }

  static Look told(AccessLog.Entry entry, boolean named) {
    return new Look(
        entry.at(),
        entry.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        switch (entry.by()) {
          case Actor.Staff staff -> Who.STAFF;
          case Actor.Candidate candidate -> Who.CANDIDATE;
          case Actor.Uploader uploader -> Who.SYSTEM;
          case Actor.System system -> Who.SYSTEM;
        },
        named && entry.by() instanceof Actor.Staff staff
            ? Optional.of(staff.id())
            : Optional.empty(),
        entry.session());
  }
}
