package org.invigil.application.service.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.WhoMay;

/** Keeps segments: first the bytes, then the row, and only then says so. */
public final class KeepSegmentService implements KeepSegment {

  private final ExamSessions sessions;
  private final EvidenceStore evidence;
  private final Segments segments;
  private final Witnesses witnesses;
  private final SessionEvents events;
  private final Keys keys;
  private final InstantSource time;
  private final WitnessPolicy policy;

  public KeepSegmentService(
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time,
      WitnessPolicy policy) {
    this.sessions = sessions;
    this.evidence = evidence;
    this.segments = segments;
    this.witnesses = witnesses;
    this.events = events;
    this.keys = keys;
    this.time = time;
    this.policy = policy;
  }

  @Override
  public Outcome handle(Command command) {
    ExamSession session;
    try {
      var found = sessions.find(command.segment().session());
      if (found.isEmpty() || !WhoMay.upload(command.by(), found.get().value().plan())) {
        return keys.isDestroyed(command.segment().session().value())
            ? new SessionErased()
            : new NoSuchSession();
      }
      session = found.get().value();
    } catch (KeyDestroyed erased) {
      return new SessionErased();
    }
    return refusal(session, command).orElseGet(() -> keep(command));
  }

  private Optional<Outcome> refusal(ExamSession session, Command command) {
    var claims = command.claims();
    if (command.segment().sitting() > session.history().sittings().size()) {
      return Optional.of(new Unfit("segment.no-such-sitting", "There was no such sitting."));
    }
    if (claims.duration().isNegative()
        || claims.duration().compareTo(SegmentFacts.LONGEST) > 0
        || claims.monotonic().isNegative()
        || claims.mediaType().isBlank()
        || claims.mediaType().length() > 100) {
      return Optional.of(
          new Unfit("segment.unfit-claims", "Duration, start or media type cannot be."));
    }
    if (claims.length().map(it -> it > MOST_BYTES).orElse(false)) {
      return Optional.of(new TooLarge());
    }
    if (session instanceof Over && !(session instanceof Uploading)) {
      return Optional.of(
          known(command).<Outcome>map(it -> new KeptAlready()).orElseGet(Closed::new));
    }
    return Optional.empty();
  }

  private Optional<SegmentFacts> known(Command command) {
    return segments
        .find(command.segment())
        .filter(it -> it.digest().equals(command.claims().digest()));
  }

  private Outcome keep(Command command) {
    var claims = command.claims();
    var answer = evidence.keep(command.segment(), claims.digest(), command.body(), MOST_BYTES);
    return switch (answer) {
      case EvidenceStore.TooLong() -> new TooLarge();
      case EvidenceStore.OtherDigest(var length) -> notAsAnnounced(claims, length);
      // Bytes without a row are nothing; removing them could take them from another request.
      case EvidenceStore.Durable(var length) ->
          length == 0 || claims.length().map(it -> it != length).orElse(false)
              ? new NotAsAnnounced(length == 0 ? Difference.EMPTY : Difference.LENGTH)
              : addRow(command, length);
    };
  }

  private static Outcome notAsAnnounced(Claims claims, long length) {
    if (length == 0) {
      return new NotAsAnnounced(Difference.EMPTY);
    }
    var announced = claims.length().map(it -> it == length).orElse(true);
    return new NotAsAnnounced(announced ? Difference.DIGEST : Difference.LENGTH);
  }

  private Outcome addRow(Command command, long length) {
    var now = time.instant();
    var facts = facts(command, length, now);
    return switch (segments.add(facts)) {
      case ADDED -> new Kept();
      case SAME -> new KeptAlready();
      case TAKEN -> {
        evidence.remove(command.segment(), command.claims().digest());
        events.add(OtherBytes.offered(command.segment(), command.claims().digest(), now));
        yield new TakenByOtherBytes();
      }
    };
  }

  private SegmentFacts facts(Command command, long length, Instant now) {
    var claims = command.claims();
    var named = new NamedDigest(command.segment(), claims.digest());
    var ended = claims.startedAt().plus(claims.duration());
    var witnessed = policy.cameInTime(ended, now) || witnesses.firstSigned(named).isPresent();
    return new SegmentFacts(
        command.segment(),
        claims.startedAt(),
        claims.monotonic(),
        claims.duration(),
        claims.mediaType(),
        length,
        claims.digest(),
        claims.previous(),
        claims.cutShort(),
        now,
        witnessed);
  }
}
