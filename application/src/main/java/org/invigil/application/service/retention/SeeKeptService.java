package org.invigil.application.service.retention;

import java.util.List;
import java.util.stream.Stream;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Subject;

/** Reads the dates that were shown for one candidate; it fixes none. */
public final class SeeKeptService implements SeeKept {

  private final Candidates candidates;
  private final Exams exams;
  private final Enrolments enrolments;
  private final RetainedThings retained;
  private final Holds holds;

  public SeeKeptService(
      Candidates candidates,
      Exams exams,
      Enrolments enrolments,
      RetainedThings retained,
      Holds holds) {
    this.candidates = candidates;
    this.exams = exams;
    this.enrolments = enrolments;
    this.retained = retained;
    this.holds = holds;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    return candidates
        .find(command.candidate())
        .map(Stored::value)
        .filter(it -> it.institution().equals(institution))
        .<Outcome>map(this::seen)
        .orElseGet(NoSuchCandidate::new);
  }

  private Seen seen(Candidate candidate) {
    var standing = holds.standing(candidate.institution()).stream().map(Stored::value).toList();
    var onboarding = kept(new Subject.OnboardingData(candidate.id()), "", standing);
    var sat =
        enrolments.of(candidate.id()).stream()
            .map(it -> it.value().exam())
            .map(it -> kept(new Subject.ExamData(candidate.id(), it), title(it), standing));
    return new Seen(candidate, Stream.concat(Stream.of(onboarding), sat).toList());
  }

  private Kept kept(Subject subject, String title, List<Hold> standing) {
    return new Kept(
        subject,
        title,
        retained.notErased(subject).map(Stored::value).map(Retained::due),
        standing.stream().anyMatch(it -> it.keeps(subject)));
  }

  private String title(ExamId exam) {
    return exams.find(exam).map(it -> it.value().plan().title()).orElse("");
  }
}
