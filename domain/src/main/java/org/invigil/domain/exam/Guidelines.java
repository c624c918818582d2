package org.invigil.domain.exam;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a candidate reads and confirms before they start (EXM-4): general guidelines, best practice,
 * and what this exam permits, forbids and captures. The version changes exactly when a word does.
 */
@ValueObject
public record Guidelines(List<Section> sections) {

  private static final String OWN = "From your instructor";

  /** A heading with its lines. */
  public record Section(String title, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }

    /** Whether a person wrote the lines, in a language of their own. */
    public boolean isByInstructor() {
      return title.equals(OWN);
    }
  }

  public Guidelines {
    sections = List.copyOf(sections);
  }

  public static Guidelines of(Exam exam) {
    return of(exam.plan());
  }

  public static Guidelines of(ExamPlan plan) {
    var sections = new ArrayList<Section>();
    sections.add(new Section("The exam", theExam(plan)));
    sections.addAll(byRules(plan.rules(), plan.captures(), plan.lockDown()).sections());
    sections.add(new Section("Whom to ask", contacts(plan.contacts())));
    if (!plan.ownGuidelines().isBlank()) {
      sections.add(new Section(OWN, plan.ownGuidelines().lines().toList()));
    }
    return new Guidelines(sections);
  }

  /** What the rules say by themselves, while nobody knows yet when and where the exam is. */
  public static Guidelines byRules(ExamRules rules, Set<Capture> captures, LockDown lockDown) {
    var words = new RulesInWords(rules);
    return new Guidelines(
        List.of(
            new Section("In general", words.general()),
            new Section("Best practice", bestPractice()),
            new Section("This exam permits", words.permitted()),
            new Section("This exam forbids", words.forbidden()),
            new Section("What is captured", CaptureInWords.of(captures)),
            new Section("Lock-down", lockDown.notPrevented())));
  }

  /** SHA-256 of all words. */
  public String version() {
    return SafeExamBrowser.hash(
        sections.stream()
            .map(it -> it.title() + "\n" + String.join("\n", it.lines()))
            .collect(Collectors.joining("\n\n")));
  }

  private static List<String> theExam(ExamPlan plan) {
    return List.of(
        plan.title(),
        "It lasts " + plan.duration().toMinutes() + " minutes.",
        switch (plan.schedule()) {
          case Schedule.Practice practice ->
              "This is practice: sit it at any time, it counts for nothing.";
          case Schedule.Window window ->
              "It is open from " + at(window, true) + " until " + at(window, false) + ".";
        });
  }

  private static String at(Schedule.Window window, boolean opens) {
    var form =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(Locale.UK);
    return form.format((opens ? window.opens() : window.closes()).atZone(window.zone()))
        + " ("
        + window.zone()
        + ")";
  }

  private static List<String> bestPractice() {
    return List.of(
        "Sit the practice exam on the same computer, in the same room, some days before.",
        "Connect the computer to power and, where you can, to the network by cable.",
        "Have your identity document at hand.",
        "Go to the toilet before you begin.");
  }

  private static List<String> contacts(Contacts contacts) {
    return List.of("Technical help: " + contacts.technical(), "School: " + contacts.school());
  }
}
