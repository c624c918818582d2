package org.invigil.application.service.session;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.session.Permitted;

/** What exam, candidate and institution say about a sitting that is about to begin. */
public final class SittingTerms {

  private final Exams exams;
  private final Candidates candidates;
  private final Enrolments enrolments;
  private final Institutions institutions;

  public SittingTerms(
      Exams exams, Candidates candidates, Enrolments enrolments, Institutions institutions) {
    this.exams = exams;
    this.candidates = candidates;
    this.enrolments = enrolments;
    this.institutions = institutions;
  }

  /**
   * @param address where the exam is sat
   * @param contact whom to ask for help, in words
   * @param additional minutes of the candidate's adjustments
   * @param longestBreak as the exam sets it
   * @param uncoveredTolerated as the institution sets it
   * @param permitted by the rules of the exam and the adjustments of the candidate, and what the
   *     institution turned off
   * @param sessionsAllowed how often this candidate may sit the exam
   */
  record Terms(
      InstitutionId institution,
      Service service,
      Set<Capture> captured,
      String address,
      String contact,
      Duration duration,
      Duration additional,
      Duration longestBreak,
      Duration uncoveredTolerated,
      Permitted permitted,
      int sessionsAllowed) {

    Terms {
      captured = Set.copyOf(captured);
    }
  }

  /** Empty where there is no such exam, or no such candidate in its institution. */
  Optional<Terms> of(ExamId exam, CandidateId candidate) {
    return exams
        .find(exam)
        .map(Stored::value)
        .flatMap(it ->
            candidates
                .find(candidate)
                .map(Stored::value)
                .filter(who -> who.institution().equals(it.institution()))
                .map(who -> terms(it, who)));
  }

  private Terms terms(Exam exam, Candidate candidate) {
    var plan = exam.plan();
    var settings =
        institutions
            .find(exam.institution())
            .map(it -> it.value().settings())
            .orElse(InstitutionSettings.USUAL);
    return new Terms(
        exam.institution(),
        exam.service(),
        plan.captures(),
        plan.address().toString(),
        plan.contacts().technical(),
        exam.duration(),
        candidate.adjustments().additionalTime(exam.duration()),
        plan.rules().longestBreak(),
        settings.uncoveredTolerance(),
        new Permitted(plan.rules(), candidate.adjustments(), settings.detectorsOff()),
        enrolments
            .of(exam.id(), candidate.id())
            .map(Stored::value)
            .map(Enrolment::sessionsAllowed)
            .orElse(1));
  }
}
