package org.invigil.domain.exam;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One sort of data that an exam keeps of a candidate, and for which purpose: what the exam captures
 * (EXM-1), and what every exam needs.
 *
 * @param code stable; appears in the API
 * @param what in words
 * @param purpose in words
 */
@ValueObject
public record CapturedData(String code, String what, String purpose) {

  /** Of every exam, whatever it captures. */
  private static final List<CapturedData> ALWAYS =
      List.of(
          new CapturedData(
              "check-in",
              "pictures of face and document at check-in, and what was measured in them",
              "to know who sits the exam"),
          new CapturedData(
              "course-of-the-exam",
              "beginning, breaks, interruptions, reported problems and end, with their times",
              "to explain the recording and to credit time"),
          new CapturedData(
              "messages", "messages between candidate and staff", "to help during the exam"),
          new CapturedData(
              "review",
              "flags, decisions, verdict and dispute",
              "to decide about the exam fairly"));

  private static final List<CapturedData> ONBOARDING =
      List.of(
          new CapturedData(
              "scans",
              "pictures of face and identity document, and what was read and measured in them",
              "to know, once for all exams, who the candidate is"));

  public static List<CapturedData> of(Set<Capture> captures) {
    return Stream.concat(CaptureInWords.data(captures), ALWAYS.stream()).toList();
  }

  public static List<CapturedData> ofOnboarding() {
    return ONBOARDING;
  }
}
