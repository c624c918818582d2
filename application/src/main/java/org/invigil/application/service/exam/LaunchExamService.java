package org.invigil.application.service.exam;

import java.time.InstantSource;
import org.invigil.application.port.in.exam.LaunchExam;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.LaunchDecision;
import org.invigil.domain.exam.LaunchOrigin;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;

/** Decides a launch by platform and approval, and logs what is refused. */
public final class LaunchExamService implements LaunchExam {

  private final Exams exams;
  private final Enrolments enrolments;
  private final Institutions institutions;
  private final Candidates candidates;
  private final RefusedLaunches refused;
  private final UnitOfWork work;
  private final InstantSource time;

  public LaunchExamService(
      Exams exams,
      Enrolments enrolments,
      Institutions institutions,
      Candidates candidates,
      RefusedLaunches refused,
      UnitOfWork work,
      InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.institutions = institutions;
    this.candidates = candidates;
    this.refused = refused;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate by)) {
      return new NotPermitted();
    }
    return TheirExam.findToSee(exams, enrolments, by, command.exam())
        .map(it -> launch(it, by, command.from()))
        .orElseGet(NoSuchExam::new);
  }

  private Outcome launch(Exam exam, Actor.Candidate by, LaunchOrigin from) {
    var settings =
        institutions
            .find(exam.institution())
            .orElseThrow(() -> new IllegalStateException("an exam without its institution"))
            .value()
            .settings();
    var may =
        candidates
            .find(by.id())
            .filter(it -> it.value().maySitRemotely(exam.id(), settings.remoteOnlyWhenGranted()))
            .isPresent();
    if (!may) {
      return refuse(exam, new RuleBroken(RuleCode.REMOTE_SITTING, "granted", "not granted"));
    }
    return switch (exam.launch(from, settings.approvedPlatforms())) {
      case LaunchDecision.Admitted() -> new Admitted();
      case LaunchDecision.Refused(var broken) -> refuse(exam, broken);
    };
  }

  private Outcome refuse(Exam exam, RuleBroken broken) {
    work.inOne(() -> refused.log(exam.institution(), exam.id(), broken, time.instant()));
    return new Refused(broken);
  }
}
