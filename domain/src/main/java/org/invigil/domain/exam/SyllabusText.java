package org.invigil.domain.exam;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.invigil.domain.checkin.SystemFloors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The text that a course syllabus needs (EXM-7): what is captured, why, on which basis, who sees
 * it, until when, technical requirements, alternatives, contacts.
 */
@ValueObject
public record SyllabusText(List<Guidelines.Section> sections) {

  public SyllabusText {
    sections = List.copyOf(sections);
  }

  /**
   * @param basis the legal basis, in the institution's words
   * @param floors the least a computer has to offer
   */
  public static SyllabusText of(
      Exam exam, String institution, String basis, Instant erased, SystemFloors floors) {
    var plan = exam.plan();
    return new SyllabusText(
        List.of(
            section(
                "Proctoring",
                plan.title()
                    + " is sat remotely and proctored with Invigil, hosted by "
                    + institution
                    + ".",
                service(plan.service())),
            new Guidelines.Section("What is captured, and why", CaptureInWords.of(plan.captures())),
            section("On which basis", basis),
            section(
                "Who sees it",
                "Proctors, reviewers and the instructor assigned to this exam, and you. Every look"
                    + " is logged.",
                "Software marks moments to look at; only people decide."),
            section("Until when", "It is erased on " + date(erased, plan.schedule().zone()) + "."),
            new Guidelines.Section("Technical requirements", new Requirements(floors).inWords()),
            section(
                "Alternatives",
                "You may ask your exams office to be proctored in another way, for adjustments, and"
                    + " for software that you need."),
            section(
                "Contacts",
                "Technical help: " + plan.contacts().technical(),
                "School: " + plan.contacts().school())));
  }

  private static Guidelines.Section section(String title, String... lines) {
    return new Guidelines.Section(title, List.of(lines));
  }

  private static String service(Service service) {
    return switch (service) {
      case LIVE -> "A proctor watches while the exam runs and can step in.";
      case RECORD_AND_REVIEW ->
          "The recording is examined after the exam; nobody can watch while it runs.";
    };
  }

  private static String date(Instant erased, ZoneId zone) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(erased.atZone(zone));
  }
}
