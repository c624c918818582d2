package org.invigil.application.service.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.MakePracticeExam;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;

/** Asks the use cases that an exams officer would use, one after the other, in one unit of work. */
public final class MakePracticeExamService implements MakePracticeExam {

  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final Duration INVITED = Duration.ofDays(7);

  private final Steps steps;
  private final StaffAccounts accounts;
  private final Candidates candidates;
  private final String address;
  private final UnitOfWork work;
  private final InstantSource time;

  /** What it is made of. */
  public record Steps(
      CreateCourse course,
      CreateExam exam,
      ApproveExam approve,
      RegisterCandidate register,
      InviteCandidate invite) {}

  /** One of the steps said no. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Refusal why;

    Stopped(Refusal why) {
      super(why.code(), null, false, false);
      this.why = why;
    }
  }

  /**
   * @param address where the exam is sat: a page of this server
   */
  public MakePracticeExamService(
      Steps steps,
      StaffAccounts accounts,
      Candidates candidates,
      String address,
      UnitOfWork work,
      InstantSource time) {
    this.steps = steps;
    this.accounts = accounts;
    this.candidates = candidates;
    this.address = address;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff by)) {
      return new NotPermitted();
    }
    var account = accounts.find(by.id());
    if (account.isEmpty()) {
      return new NotPermitted();
    }
    try {
      return work.inOne(() -> make(by, account.get().value()));
    } catch (Stopped stopped) {
      return new Refused(stopped.why);
    }
  }

  private Outcome make(Actor.Staff by, StaffAccount self) {
    var exam = exam(by, self, course(by));
    approve(by, exam);
    var candidate = candidate(by, self);
    var deadline = time.instant().plus(INVITED);
    invite(by, candidate, exam, deadline);
    return new Made(exam, candidate, deadline);
  }

  private CourseId course(Actor by) {
    return switch (steps
        .course()
        .handle(new CreateCourse.Command(by, "Practice", Optional.empty()))) {
      case CreateCourse.Created(var course) -> course;
      case Refusal no -> throw new Stopped(no);
    };
  }

  private ExamId exam(Actor by, StaffAccount self, CourseId course) {
    var contact = self.email().value();
    var plan =
        new PlanWish(
            "Practice exam",
            new PlanWish.AsPractice("UTC"),
            LASTS,
            address,
            "",
            PlanWish.Permits.NOTHING,
            Service.RECORD_AND_REVIEW,
            ExamPlan.USUAL_CAPTURES,
            contact,
            contact,
            Optional.empty(),
            LockDown.NONE);
    var wish = new CreateExam.Command(by, course, self.id(), plan);
    return switch (steps.exam().handle(wish)) {
      case CreateExam.Created(var exam) -> exam;
      case Refusal no -> throw new Stopped(no);
    };
  }

  private void approve(Actor by, ExamId exam) {
    if (steps.approve().handle(new ApproveExam.Command(by, exam)) instanceof Refusal no) {
      throw new Stopped(no);
    }
  }

  /** Who made a practice exam before is a candidate already. */
  private CandidateId candidate(Actor.Staff by, StaffAccount self) {
    var known = candidates.withEmail(by.institution(), self.email());
    if (known.isPresent()) {
      return known.get().value().id();
    }
    var identifier = "practice-" + self.id().value().toString().substring(0, 13);
    return switch (steps
        .register()
        .handle(
            new RegisterCandidate.Command(
                by, identifier, self.name().value(), self.email().value()))) {
      case RegisterCandidate.Registered(var candidate) -> candidate;
      case Refusal no -> throw new Stopped(no);
    };
  }

  private void invite(Actor by, CandidateId candidate, ExamId exam, Instant deadline) {
    if (steps.invite().handle(new InviteCandidate.Command(by, candidate, exam, deadline))
        instanceof Refusal no) {
      throw new Stopped(no);
    }
  }
}
