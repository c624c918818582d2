package org.invigil.application.service.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.SessionPlan;

/**
 * Logs looks. Whoever goes on looking at the same thing is logged once in ten minutes, so that a
 * film of a thousand pieces is not a thousand looks; after closing it, the next look is another.
 */
public final class Looks {

  private static final Duration ONE_LOOK = Duration.ofMinutes(10);

  private final AccessLog log;
  private final InstantSource time;

  public Looks(AccessLog log, InstantSource time) {
    this.log = log;
    this.time = time;
  }

  void note(Actor by, What what, SessionPlan plan) {
    var now = time.instant();
    var closed = spans(by, plan).stream().filter(it -> !opens(it.what())).count();
    log.add(entry(by, what, plan, now, window(now) + "|" + closed));
  }

  /**
   * Logs a look at something of an onboarding.
   *
   * @param thing tells it from the candidate's others; nothing personal
   */
  public void note(
      Actor by, What what, InstitutionId institution, CandidateId candidate, String thing) {
    var now = time.instant();
    var name = by + "|" + what + "|" + thing + "|" + window(now);
    log.add(new AccessLog.Entry(id(name), institution, now, by, what, candidate, Optional.empty()));
  }

  /** Logs the end of the actor's newest look, once; false when they never looked. */
  boolean noteEnd(Actor by, SessionPlan plan) {
    var spans = spans(by, plan);
    if (spans.isEmpty()) {
      return false;
    }
    switch (spans.getLast().what()) {
      case RECORDING_OPENED -> end(by, What.RECORDING_CLOSED, plan, spans.size());
      case LIVE_OPENED -> end(by, What.LIVE_CLOSED, plan, spans.size());
      default -> {} // it was closed already
    }
    return true;
  }

  private void end(Actor by, What what, SessionPlan plan, int after) {
    log.add(entry(by, what, plan, time.instant(), "" + after));
  }

  /** When this actor opened and closed the recording so far. */
  private List<AccessLog.Entry> spans(Actor by, SessionPlan plan) {
    return log.of(plan.id()).stream()
        .filter(it -> same(it.by(), by))
        .filter(it -> opens(it.what()) || closes(it.what()))
        .toList();
  }

  private static boolean opens(What what) {
    return what == What.RECORDING_OPENED || what == What.LIVE_OPENED;
  }

  private static boolean closes(What what) {
    return what == What.RECORDING_CLOSED || what == What.LIVE_CLOSED;
  }

  /** Roles and assignments may have changed since. */
  private static boolean same(Actor one, Actor other) {
    return one instanceof Actor.Staff a && other instanceof Actor.Staff b
        ? a.id().equals(b.id())
        : one.equals(other);
  }

  private static AccessLog.Entry entry(
      Actor by, What what, SessionPlan plan, Instant now, String which) {
    return new AccessLog.Entry(
        id(by + "|" + what + "|" + plan.id() + "|" + which),
        plan.institution(),
        now,
        by,
        what,
        plan.candidate(),
        Optional.of(plan.id()));
  }

  private static long window(Instant now) {
    return now.getEpochSecond() / ONE_LOOK.toSeconds();
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
