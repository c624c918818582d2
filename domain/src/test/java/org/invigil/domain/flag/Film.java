package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.session.ExamSessionId;

/** A film looked at once a second, second by second; builds what a test needs of it. */
final class Film {

  static final Instant START = Instant.parse("2030-05-06T09:00:00Z");
  static final ExamSessionId SESSION = new ExamSessionId(new UUID(1, 2));
  static final ModelUsed MODEL = new ModelUsed("faces", "1", "00");

  private final List<Observation> seconds = new ArrayList<>();

  static Instant at(double seconds) {
    return START.plusMillis(Math.round(seconds * 1000));
  }

  Film present(int seconds) {
    return show(seconds, 120, List.of(face(0.98, 0.8)));
  }

  Film away(int seconds) {
    return show(seconds, 120, List.of());
  }

  Film dark(int seconds) {
    return show(seconds, 3, List.of());
  }

  Film dim(int seconds) {
    return show(seconds, 30, List.of());
  }

  Film dimWithFace(int seconds) {
    return show(seconds, 30, List.of(face(0.98, 0.8)));
  }

  Film two(int seconds) {
    return two(seconds, 0.95);
  }

  Film two(int seconds, double confidence) {
    return show(seconds, 120, List.of(face(0.98, 0.8), face(confidence, 0.02)));
  }

  Film somebodyElse(int seconds) {
    return somebodyElse(seconds, 0.05);
  }

  Film somebodyElse(int seconds, double similarity) {
    return show(seconds, 120, List.of(face(0.98, similarity)));
  }

  Film sign(int seconds, FlagKind kind, String what) {
    return show(seconds, 120, List.of(face(0.98, 0.8)), List.of(new Sign(kind, what, 0.95)));
  }

  Film show(int count, double light, List<FaceSeen> faces) {
    return show(count, light, faces, List.of());
  }

  Film show(int count, double light, List<FaceSeen> faces, List<Sign> signs) {
    for (int i = 0; i < count; i++) {
      seconds.add(
          new Seen(
              at(seconds.size()),
              Duration.ofSeconds(1),
              "camera",
              light,
              faces,
              signs,
              List.of(MODEL)));
    }
    return this;
  }

  static FaceSeen face(double confidence, double similarity) {
    return new FaceSeen(confidence, OptionalDouble.of(similarity));
  }

  List<Observation> seconds() {
    return List.copyOf(seconds);
  }

  Findings findings(SessionFact... facts) {
    return findings(ExamRules.STRICT, Adjustments.NONE, facts);
  }

  Findings findings(ExamRules rules, Adjustments adjustments, SessionFact... facts) {
    return of(rules, adjustments, seconds, List.of(facts));
  }

  List<String> flags(SessionFact... facts) {
    return words(findings(facts));
  }

  static Findings of(
      ExamRules rules,
      Adjustments adjustments,
      Collection<? extends Observation> observations,
      Collection<? extends SessionFact> facts) {
    return Flags.of(SESSION, rules, adjustments, FlagPolicy.DEFAULT, observations, facts);
  }

  /** Kind, start and end in seconds: {@code off-camera 10-20}. */
  static List<String> words(Findings findings) {
    return findings.flags().stream()
        .map(it -> it.kind().code() + " " + second(it.start()) + "-" + second(it.end()))
        .toList();
  }

  static long second(Instant at) {
    return Duration.between(START, at).toSeconds();
  }
}
