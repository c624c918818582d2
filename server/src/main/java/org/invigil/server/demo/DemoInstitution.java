package org.invigil.server.demo;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.institution.SetUpInstitution;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Exams;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Contacts;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Shortening;

/** Sets up an institution, its staff and its exams as people would, and has the exams sat. */
final class DemoInstitution {

  private static final String OFFICER = "officer@example.org";
  private static final String REVIEWER = "reviewer@example.org";
  private static final String INSTRUCTOR = "instructor@example.org";
  private static final int SECRET_BYTES = 12;
  private static final int SESSIONS_OF_AN_EXAM = 500;
  private static final int DAYS = 28;
  private static final int TOLD_EVERY = 500;
  private static final List<String> SUBJECTS =
      List.of("Thermodynamics", "Linear Algebra", "Roman Law", "Anatomy", "Macroeconomics");

  private final ApplicationContext parts;
  private final Chance chance;
  private final InstantSource time;
  private final Random random = new Random(1);

  DemoInstitution(ApplicationContext parts) {
    this.parts = parts;
    this.chance = parts.getBean(Chance.class);
    this.time = parts.getBean(InstantSource.class);
  }

  /** Answers with the exit status. */
  int fill(int sessions) {
    var password = chance.secret(SECRET_BYTES);
    var setUp =
        parts
            .getBean(SetUpInstitution.class)
            .handle(
                new SetUpInstitution.Command(
                    "University of Somewhere", "Olivia Example", OFFICER, password));
    return switch (setUp) {
      case SetUpInstitution.SetUp made -> {
        fill(made, password, sessions);
        yield 0;
      }
      case SetUpInstitution.AlreadySetUp there -> {
        System.err.println(
            "This server has an institution already, and made-up data would mix with it. Set"
                + " INVIGIL_HOME to an empty folder.");
        yield 1;
      }
      case SetUpInstitution.Invalid(var broken) ->
          throw new IllegalStateException(broken.toString());
    };
  }

  private void fill(SetUpInstitution.SetUp made, String password, int sessions) {
    var institution = made.institution();
    var officer = new Actor.Staff(made.staff(), institution, EnumSet.allOf(Role.class), Set.of());
    var reviewer = employ(officer, "Rita Example", REVIEWER, password, Role.REVIEWER);
    var instructor = employ(officer, "Ivan Example", INSTRUCTOR, password, Role.INSTRUCTOR);
    var course = course(officer);
    var exams = new HashSet<ExamId>();
    var sat = new SatExams(parts, institution, random);
    for (int left = sessions; left > 0; left -= SESSIONS_OF_AN_EXAM) {
      var exam = exam(institution, course, made.staff(), exams.size());
      exams.add(exam.id());
      assign(officer, reviewer, exam.id());
      assign(officer, instructor, exam.id());
      sat.decidedBy(
          new Actor.Staff(reviewer, institution, Set.of(Role.REVIEWER), exams),
          new Actor.Staff(instructor, institution, Set.of(Role.INSTRUCTOR), exams));
      for (int i = 0; i < Math.min(left, SESSIONS_OF_AN_EXAM); i++) {
        sat.sit(exam);
        if (sat.count() % TOLD_EVERY == 0) {
          System.out.printf("%d of %d sessions%n", sat.count(), sessions);
        }
      }
    }
    System.out.printf(
        "Made %d sessions of %d exams. Sign in as %s, %s or %s with the password %s%n",
        sessions, exams.size(), OFFICER, REVIEWER, INSTRUCTOR, password);
  }

  private StaffId employ(Actor by, String name, String email, String password, Role role) {
    var command = new CreateStaff.Command(by, name, email, password, Set.of(role));
    return parts.getBean(CreateStaff.class).handle(command) instanceof CreateStaff.Created it
        ? it.staff()
        : cannotBe(email);
  }

  private CourseId course(Actor by) {
    var command = new CreateCourse.Command(by, "Summer term", java.util.Optional.empty());
    return parts.getBean(CreateCourse.class).handle(command) instanceof CreateCourse.Created it
        ? it.course()
        : cannotBe(command.title());
  }

  private void assign(Actor by, StaffId staff, ExamId exam) {
    var command = new AssignStaff.Command(by, staff, exam, true);
    if (!(parts.getBean(AssignStaff.class).handle(command) instanceof AssignStaff.Done)) {
      cannotBe(command);
    }
  }

  private static <T> T cannotBe(Object refused) {
    throw new IllegalStateException("an empty server refuses " + refused);
  }

  /**
   * An exam of some day of the last weeks; it could only be planned before, so it is kept as is.
   */
  private Exam exam(InstitutionId institution, CourseId course, StaffId by, int number) {
    var opens = time.instant().minus(Duration.ofDays(1 + number % DAYS)).minus(Duration.ofHours(6));
    var plan =
        new ExamPlan(
            SUBJECTS.get(number % SUBJECTS.size()) + " " + (1 + number / SUBJECTS.size()),
            new Schedule.Window(opens, opens.plus(Duration.ofHours(3)), ZoneOffset.UTC),
            Duration.ofHours(2),
            URI.create("https://lms.example.org/exams/" + number),
            "",
            ExamRules.STRICT,
            Service.RECORD_AND_REVIEW,
            ExamPlan.USUAL_CAPTURES,
            new Contacts("help@example.org", "exams@example.org"),
            Shortening.NONE,
            LockDown.NONE);
    var exam = Exam.planned(new ExamId(chance.identifier()), institution, course, by, plan);
    parts.getBean(Exams.class).add(exam);
    return exam;
  }
}
