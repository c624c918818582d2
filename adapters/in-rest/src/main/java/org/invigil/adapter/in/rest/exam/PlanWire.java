package org.invigil.adapter.in.rest.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an exam, as it is wished and as it is shown. Either {@code opens} and {@code closes}
 * as instants, or {@code localOpens} and {@code localCloses} as people read them in {@code zone},
 * or {@code practice}. What is left out is as in the specification: nothing permitted, no room
 * scan.
 */
@Serdeable
record PlanWire(
    String title,
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Nullable LocalDateTime localOpens,
    @Nullable LocalDateTime localCloses,
    @Nullable String zone,
    @Nullable Boolean practice,
    String duration,
    String address,
    @Nullable String guidelines,
    @Nullable PermitsWire permits,
    @Nullable Service service,
    @Nullable Set<Capture> captures,
    String technicalContact,
    String schoolContact,
    @Nullable TermWire retention,
    @Nullable LockDown lockDown) {

  /** What is permitted; what is left out is not. */
  @Serdeable
  record PermitsWire(
      @Nullable Set<Item> items,
      @Nullable List<String> calculatorModels,
      @Nullable Set<String> programs,
      @Nullable Set<String> pages,
      @Nullable Boolean leavingTheRoom,
      @Nullable Boolean anotherPerson,
      @Nullable Boolean backgroundNoise,
      @Nullable Boolean severalDisplays,
      @Nullable String longestBreak) {

    static PermitsWire of(ExamPlan plan) {
      var rules = plan.rules();
      return new PermitsWire(
          rules.permittedItems(),
          rules.calculatorModels(),
          rules.permittedPrograms(),
          rules.permittedPages(),
          rules.leavingTheRoom(),
          rules.anotherPerson(),
          rules.backgroundNoise(),
          rules.severalDisplays(),
          rules.longestBreak().toString());
    }

    PlanWish.Permits permits(Optional<Duration> longest) {
      return new PlanWish.Permits(
          items == null ? Set.of() : items,
          calculatorModels == null ? List.of() : calculatorModels,
          programs == null ? Set.of() : programs,
          pages == null ? Set.of() : pages,
          Boolean.TRUE.equals(leavingTheRoom),
          Boolean.TRUE.equals(anotherPerson),
          Boolean.TRUE.equals(backgroundNoise),
          Boolean.TRUE.equals(severalDisplays),
          longest);
    }
  }

  static PlanWire of(ExamPlan plan) {
    var window = plan.schedule() instanceof Schedule.Window it ? it : null;
    return new PlanWire(
        plan.title(),
        window == null ? null : window.opens(),
        window == null ? null : window.closes(),
        null,
        null,
        plan.schedule().zone().getId(),
        window == null,
        plan.duration().toString(),
        plan.address().toString(),
        plan.ownGuidelines(),
        PermitsWire.of(plan),
        plan.service(),
        plan.captures(),
        plan.contacts().technical(),
        plan.contacts().school(),
        plan.retention() instanceof Shortening.To(var term) ? TermWire.of(term) : null,
        plan.lockDown());
  }

  /** The wish, or why a length or a term in it cannot be read. */
  Checked<PlanWish> wish() {
    return Terms.read(retention)
        .then(term ->
            Lengths.read(duration)
                .then(lasts ->
                    longestBreak()
                        .then(longest ->
                            new Checked.Valid<>(
                                new PlanWish(
                                    title,
                                    times(),
                                    lasts,
                                    address,
                                    guidelines == null ? "" : guidelines,
                                    permits == null
                                        ? PlanWish.Permits.NOTHING
                                        : permits.permits(longest),
                                    service == null ? Service.RECORD_AND_REVIEW : service,
                                    captures == null ? ExamPlan.USUAL_CAPTURES : captures,
                                    technicalContact,
                                    schoolContact,
                                    term,
                                    lockDown == null ? LockDown.NONE : lockDown)))));
  }

  private PlanWish.Times times() {
    var in = zone == null ? "UTC" : zone;
    if (Boolean.TRUE.equals(practice)) {
      return new PlanWish.AsPractice(in);
    }
    if (opens != null && closes != null) {
      return new PlanWish.AtInstants(opens, closes, in);
    }
    return localOpens != null && localCloses != null
        ? new PlanWish.AtLocalTimes(localOpens, localCloses, in)
        : new PlanWish.NotYet(in);
  }

  private Checked<Optional<Duration>> longestBreak() {
    return permits == null || permits.longestBreak() == null
        ? new Checked.Valid<>(Optional.empty())
        : Lengths.read(permits.longestBreak()).then(it -> new Checked.Valid<>(Optional.of(it)));
  }
}
