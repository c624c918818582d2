package org.invigil.application.service.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.AccessLog;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.SessionPlan;

/**
 * Logs looks. Whoever goes on looking at the same thing is logged once in ten minutes, so that a
 * film of a thousand pieces is not a thousand looks.
 */
public final class Looks {

  private static final Duration ONE_LOOK = Duration.ofMinutes(10);

  private final AccessLog log;
  private final InstantSource time;

  public Looks(AccessLog log, InstantSource time) {
    this.log = log;
    this.time = time;
  }

  void note(Actor by, AccessLog.What what, SessionPlan plan) {
    var now = time.instant();
    var one = now.getEpochSecond() / ONE_LOOK.toSeconds();
    var name = by + "|" + what + "|" + plan.id() + "|" + one;
    log.add(
        new AccessLog.Entry(
            UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
            plan.institution(),
            now,
            by,
            what,
            plan.candidate(),
            Optional.of(plan.id())));
  }
}
