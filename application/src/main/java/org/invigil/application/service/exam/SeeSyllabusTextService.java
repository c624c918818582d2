package org.invigil.application.service.exam;

import java.util.Optional;
import org.invigil.application.port.in.exam.SeeSyllabusText;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.SyllabusText;

/** Makes the text for a course syllabus. */
public final class SeeSyllabusTextService implements SeeSyllabusText {

  private static final String BASIS =
      "The examination regulations of the institution, and your consent before each exam.";

  private final Exams exams;
  private final Institutions institutions;
  private final ErasureDates dates;

  public SeeSyllabusTextService(Exams exams, Institutions institutions, ErasureDates dates) {
    this.exams = exams;
    this.institutions = institutions;
    this.dates = dates;
  }

  @Override
  public Outcome handle(Command command) {
    var exam = TheirExam.find(exams, command.by(), command.exam());
    var institution = institutions.find(command.by().institution());
    if (exam.isEmpty() || institution.isEmpty()) {
      return new NoSuchExam();
    }
    var found = exam.get().value();
    if (!Permission.SEE_EXAM.heldBy(command.by(), found.institution(), found.id())) {
      return new NotPermitted();
    }
    return new Seen(
        SyllabusText.of(
            found,
            institution.get().value().name(),
            BASIS,
            dates.of(found, Optional.empty()).due(),
            institution.get().value().settings().floors()));
  }
}
