package org.invigil.domain.exam;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an exam is (EXM-1): everything but who approved it.
 *
 * @param address where it is sat, such as a page of an LMS
 * @param ownGuidelines the instructor's own words to the candidates, or nothing
 * @param captures what is recorded; what is not named is never opened
 */
@ValueObject
public record ExamPlan(
    String title,
    Schedule schedule,
    Duration duration,
    URI address,
    String ownGuidelines,
    ExamRules rules,
    Service service,
    Set<Capture> captures,
    Contacts contacts,
    Shortening retention,
    LockDown lockDown) {

  /** What is captured unless an exam asks otherwise: a room scan is off. */
  public static final Set<Capture> USUAL_CAPTURES =
      Set.of(Capture.CAMERA, Capture.MICROPHONE, Capture.SCREEN, Capture.PROGRAMS_AND_TITLES);

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(24);

  public ExamPlan {
    readDuration(duration).orThrow();
    readAddress(address.toString()).orThrow();
    captures = readCaptures(captures).orThrow();
  }

  /** Exactly one minute and exactly 24 hours are within the rule. */
  public static Checked<Duration> readDuration(Duration duration) {
    return duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0
        ? Checked.broken(RuleCode.EXAM_DURATION, SHORTEST + " to " + LONGEST, duration)
        : new Checked.Valid<>(duration);
  }

  /** Plain HTTP is taken only on the own machine, for practice. */
  public static Checked<URI> readAddress(String given) {
    try {
      var address = URI.create(given.strip());
      var host = address.getHost();
      var own = "localhost".equals(host) || "127.0.0.1".equals(host);
      var secure = "https".equals(address.getScheme());
      return host != null
              && given.length() <= 2000
              && address.getUserInfo() == null
              && (secure || (own && "http".equals(address.getScheme())))
          ? new Checked.Valid<>(address)
          : Checked.broken(RuleCode.EXAM_ADDRESS, "https://host/...", "something else");
    } catch (IllegalArgumentException unreadable) {
      return Checked.broken(RuleCode.EXAM_ADDRESS, "https://host/...", "no address");
    }
  }

  /** Without the camera there is nothing to proctor; the phone watches beside it. */
  public static Checked<Set<Capture>> readCaptures(Set<Capture> captures) {
    return captures.contains(Capture.CAMERA)
        ? new Checked.Valid<>(Set.copyOf(captures))
        : Checked.broken(RuleCode.EXAM_CAPTURES, Capture.CAMERA + " at least", captures);
  }
}
