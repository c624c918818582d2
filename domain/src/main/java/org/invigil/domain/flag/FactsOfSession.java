package org.invigil.domain.flag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Interruption;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.SessionEvent;

/** Reads what a session and its recording know into the facts that flags are made of. */
public final class FactsOfSession {

  private FactsOfSession() {}

  public static List<SessionFact> of(
      ExamSession session,
      Collection<SessionEvent> events,
      Collection<ChainProblem> problems,
      Completeness completeness,
      Collection<Timeline.Placed> placed) {
    var facts = new ArrayList<SessionFact>();
    facts.addAll(absences(session, completeness.whole().until()));
    facts.addAll(identity(session));
    facts.addAll(marks(session));
    events.stream().flatMap(FactsOfSession::noticed).forEach(facts::add);
    facts.addAll(gaps(completeness));
    facts.addAll(alterations(session, problems, placed));
    return List.copyOf(facts);
  }

  private static List<SessionFact> absences(ExamSession session, Instant lastKnown) {
    var limit = session.plan().breaks().longest();
    var facts = new ArrayList<SessionFact>();
    for (var taken : session.history().breaks()) {
      facts.add(new SessionFact.BreakTaken(taken.left(), taken.returned(), limit));
    }
    if (session instanceof ExamSession.OnBreak away && away.left().isBefore(lastKnown)) {
      facts.add(new SessionFact.BreakOpen(away.left(), lastKnown, limit));
    }
    for (var cut : session.history().interruptions()) {
      facts.add(new SessionFact.Interrupted(cut.since(), cut.until()));
    }
    facts.addAll(pauses(session, lastKnown));
    return facts;
  }

  /** A pause lasts until a proctor resumes; an interruption in it is none of it. */
  private static List<SessionFact> pauses(ExamSession session, Instant lastKnown) {
    return session.history().interventions().stream()
        .filter(Intervention.PausedBy.class::isInstance)
        .map(Intervention::at)
        .flatMap(it -> pause(it, endOfPause(session, it, lastKnown), interruptions(session)))
        .toList();
  }

  private static Instant endOfPause(ExamSession session, Instant paused, Instant lastKnown) {
    return session.history().interventions().stream()
        .filter(Intervention::endsAPause)
        .map(Intervention::at)
        .filter(it -> !it.isBefore(paused))
        .min(Comparator.naturalOrder())
        .orElse(lastKnown.isBefore(paused) ? paused : lastKnown);
  }

  private static Stream<SessionFact> pause(
      Instant paused, Instant end, List<Interruption> interruptions) {
    var parts = new ArrayList<SessionFact>();
    var from = paused;
    for (var gone : interruptions.stream().filter(it -> it.since().isBefore(end)).toList()) {
      if (!gone.since().isBefore(from)) {
        parts.add(new SessionFact.Paused(from, gone.since()));
      }
      from = gone.until().isAfter(from) ? gone.until() : from;
    }
    if (from.isBefore(end) || from.equals(paused)) {
      parts.add(new SessionFact.Paused(from, end));
    }
    return parts.stream();
  }

  /** Oldest first; the one that goes on has no end yet. */
  private static List<Interruption> interruptions(ExamSession session) {
    var over = session.history().interruptions();
    return session instanceof ExamSession.Interrupted gone
        ? Stream.concat(over.stream(), Stream.of(new Interruption(gone.since(), Instant.MAX)))
            .toList()
        : over;
  }

  private static List<SessionFact> identity(ExamSession session) {
    return session.history().sittings().stream()
        .flatMap(it -> it.referrals().stream().map(why -> referred(why, it.begun())))
        .toList();
  }

  private static SessionFact referred(Referral why, Instant at) {
    return switch (why) {
      case IDENTITY_BY_CODE_ONLY -> new SessionFact.IdentityByCode(at);
      case DOCUMENT_CHANGED -> new SessionFact.DocumentChanged(at);
      case DOCUMENT_NOT_READ -> new SessionFact.LeftToCompare(at, ToCompare.What.DOCUMENT_NOT_READ);
      case NAME_CHANGED -> new SessionFact.LeftToCompare(at, ToCompare.What.NAME_CHANGED);
      case CALCULATOR_NOT_READ ->
          new SessionFact.LeftToCompare(at, ToCompare.What.CALCULATOR_NOT_READ);
      case LIVE_FACE_DECLINED ->
          new SessionFact.LeftToCompare(at, ToCompare.What.LIVE_FACE_DECLINED);
      case LIVE_FACE_NOT_SHOWN ->
          new SessionFact.LeftToCompare(at, ToCompare.What.LIVE_FACE_NOT_SHOWN);
      case CAMERA_IS_A_PROGRAM, PICTURES_REPLAYED, LIGHT_NOT_FOLLOWED, ANOTHER_FACE_MOVED ->
          new SessionFact.LiveFaceInDoubt(at, why);
      case ROOM_NOT_SHOWN -> new SessionFact.LeftToCompare(at, ToCompare.What.ROOM_NOT_SHOWN);
    };
  }

  private static List<SessionFact> marks(ExamSession session) {
    return session.history().interventions().stream()
        .filter(Intervention.Flagged.class::isInstance)
        .map(Intervention.Flagged.class::cast)
        .<SessionFact>map(it -> new SessionFact.RaisedByProctor(it.at(), it.by(), it.text()))
        .toList();
  }

  private static Stream<SessionFact> noticed(SessionEvent it) {
    return switch (it.kind()) {
      case PROGRAM_SEEN, REMOTE_CONTROL_SEEN ->
          named(it, new SessionFact.ProgramSeen(it.detail(), it.at(), it.until()));
      case PAGE_SEEN -> named(it, new SessionFact.PageSeen(it.detail(), it.at(), it.until()));
      case DISPLAYS_SEEN -> displays(it);
      case PHONE_LOST -> Stream.of(new SessionFact.PhoneCameraLost(it.at(), it.until()));
      case PHONE_UPLOADING ->
          Stream.of(new SessionFact.PhoneDeclaredUploading(it.at(), it.until()));
      case LOCK_DOWN_LEFT -> Stream.of(new SessionFact.LockDownLeft(it.at()));
      case MICROPHONE_LOST -> unrecorded("sound", it);
      case SURROUNDINGS_UNSEEN -> unrecorded("surroundings", it);
      case EVENTS_LOST -> unrecorded("some events", it);
      // Breaks are in the session's history, other bytes among the problems of its chain, lost
      // cameras, screens and disks among the gaps; a title alone breaks no rule, and the rest is
      // not for review.
      case LEFT_DESK,
          RETURNED_TO_DESK,
          OTHER_BYTES_OFFERED,
          CAMERA_LOST,
          SCREEN_LOST,
          DISK_FAILED,
          DISK_SLOW,
          ENCODER_FAILED,
          CAMERAS_SEEN,
          MICROPHONES_SEEN,
          VIRTUAL_MACHINE_SEEN,
          TITLE_SEEN,
          NETWORK_LOST,
          PROGRAM_CLOSED,
          BORDER_SHOWN,
          OWN_PICTURE_HIDDEN,
          OWN_PICTURE_SHOWN ->
          Stream.empty();
    };
  }

  /** Nothing is missing of any stream, and yet something was not recorded. */
  private static Stream<SessionFact> unrecorded(String what, SessionEvent it) {
    return Stream.of(
        new SessionFact.RecordingGap(what, it.at(), it.until(), GapCause.DEVICE_LOST.name()));
  }

  /** What no rule matched was counted and has no name. */
  private static Stream<SessionFact> named(SessionEvent event, SessionFact fact) {
    return event.detail().isBlank() ? Stream.empty() : Stream.of(fact);
  }

  private static Stream<SessionFact> displays(SessionEvent it) {
    return it.detail().matches("[0-9]{1,3}")
        ? Stream.of(
            new SessionFact.DisplaysSeen(Integer.parseInt(it.detail()), it.at(), it.until()))
        : Stream.empty();
  }

  /** What may still be uploaded is no gap: losing the network raises nothing (SES-4). */
  private static List<SessionFact> gaps(Completeness completeness) {
    return completeness.uncovered().stream()
        .filter(it -> it.cause() != GapCause.NOT_YET_UPLOADED)
        .<SessionFact>map(it ->
            new SessionFact.RecordingGap(
                it.stream().code(), it.span().from(), it.span().until(), it.cause().name()))
        .toList();
  }

  private static List<SessionFact> alterations(
      ExamSession session, Collection<ChainProblem> problems, Collection<Timeline.Placed> placed) {
    Map<SegmentId, Instant> times =
        placed.stream()
            .collect(
                Collectors.toMap(it -> it.segment().id(), it -> it.span().from(), (a, b) -> a));
    return problems.stream()
        .filter(ChainProblem::altered)
        .<SessionFact>map(it ->
            new SessionFact.EvidenceAltered(
                times.getOrDefault(it.at(), session.plan().begun()), it.inWords()))
        .toList();
  }
}
