package org.invigil.application.service.session;

import static java.util.concurrent.CompletableFuture.completedStage;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.WitnessPolicy;

/** Keeps segments: first the bytes, then the row, and only then says so. */
public final class KeepSegmentService implements KeepSegment {

  private final UploadStanding standing;
  private final EvidenceStore evidence;
  private final Segments segments;
  private final Witnesses witnesses;
  private final SessionEvents events;
  private final InstantSource time;
  private final WitnessPolicy policy;
  private final Executor waiting;

  /** All that waits for the stores does so on the caller's thread. */
  public KeepSegmentService(
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time,
      WitnessPolicy policy) {
    this(sessions, evidence, segments, witnesses, events, keys, time, policy, Runnable::run);
  }

  /**
   * @param waiting runs what has to wait for a store, so that nobody who begins does
   */
  public KeepSegmentService(
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time,
      WitnessPolicy policy,
      Executor waiting) {
    this.standing = new UploadStanding(sessions, keys, time);
    this.evidence = evidence;
    this.segments = segments;
    this.witnesses = witnesses;
    this.events = events;
    this.time = time;
    this.policy = policy;
    this.waiting = waiting;
  }

  @Override
  public Outcome handle(Command command) {
    return Awaited.answer(begin(command));
  }

  @Override
  public CompletionStage<Outcome> begin(Command command) {
    var unfit = unfit(command);
    if (unfit.isPresent()) {
      return completedStage(unfit.get());
    }
    return standing.takesMore(command.by(), command.segment())
        ? keep(command)
        : supplyAsync(() -> standing.refusal(command.by(), command.segment()), waiting)
            .thenCompose(no -> no.map(it -> answer(it, command)).orElseGet(() -> keep(command)));
  }

  /** What cannot be taken whoever brings it, wherever it belongs. */
  private static Optional<Outcome> unfit(Command command) {
    var claims = command.claims();
    var length = command.body().length();
    if (claims.duration().isNegative()
        || claims.duration().compareTo(SegmentFacts.LONGEST) > 0
        || claims.monotonic().isNegative()) {
      return Optional.of(new Unfit("segment.unfit-claims", "Duration or start cannot be."));
    }
    var wrong = KeepSegment.refusal(command.segment().stream(), claims.mediaType());
    if (wrong.isPresent()) {
      return Optional.of(wrong.get());
    }
    if (length > MOST_BYTES || claims.length().map(it -> it > MOST_BYTES).orElse(false)) {
      return Optional.of(new TooLarge());
    }
    if (length == 0) {
      return Optional.of(new NotAsAnnounced(Difference.EMPTY));
    }
    return claims.length().map(it -> it != length).orElse(false)
        ? Optional.of(new NotAsAnnounced(Difference.LENGTH))
        : Optional.empty();
  }

  /** A session that is closed still knows what it has. */
  private CompletionStage<Outcome> answer(Outcome no, Command command) {
    return no instanceof Closed
        ? supplyAsync(() -> isKept(command) ? new KeptAlready() : no, waiting)
        : completedStage(no);
  }

  private boolean isKept(Command command) {
    return segments
        .find(command.segment())
        .filter(it -> it.digest().equals(command.claims().digest()))
        .isPresent();
  }

  private CompletionStage<Outcome> keep(Command command) {
    return evidence
        .keep(command.segment(), command.claims().digest(), command.body())
        .thenCompose(answer ->
            switch (answer) {
              case EvidenceStore.OtherDigest() ->
                  completedStage(new NotAsAnnounced(Difference.DIGEST));
              case EvidenceStore.Durable() -> addRow(command);
            });
  }

  private CompletionStage<Outcome> addRow(Command command) {
    var now = time.instant();
    return witnessed(command, now)
        .thenCompose(witnessed -> segments.keep(facts(command, now, witnessed)))
        .thenCompose(added ->
            switch (added) {
              case ADDED -> completedStage(new Kept());
              case SAME -> completedStage(new KeptAlready());
              case TAKEN -> supplyAsync(() -> taken(command, now), waiting);
              case ENDED -> supplyAsync(() -> ended(command), waiting);
            });
  }

  private Outcome taken(Command command, Instant now) {
    evidence.remove(command.segment(), command.claims().digest());
    events.add(OtherBytes.offered(command.segment(), command.claims().digest(), now));
    return new TakenByOtherBytes();
  }

  /** The erasure may have looked for bytes before these came. */
  private Outcome ended(Command command) {
    evidence.remove(command.segment(), command.claims().digest());
    return new SessionErased();
  }

  private CompletionStage<Boolean> witnessed(Command command, Instant now) {
    var claims = command.claims();
    return policy.cameInTime(claims.startedAt().plus(claims.duration()), now)
        ? completedStage(true)
        : witnesses.signed(new NamedDigest(command.segment(), claims.digest()));
  }

  private static SegmentFacts facts(Command command, Instant now, boolean witnessed) {
    var claims = command.claims();
    return new SegmentFacts(
        command.segment(),
        claims.startedAt(),
        claims.monotonic(),
        claims.duration(),
        claims.mediaType(),
        command.body().length(),
        claims.digest(),
        claims.previous(),
        claims.cutShort(),
        now,
        witnessed);
  }
}
