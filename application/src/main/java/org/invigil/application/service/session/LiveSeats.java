package org.invigil.application.service.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.application.port.in.session.Proctor;
import org.invigil.application.port.in.session.WatchedCandidate;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.LiveOrder;
import org.invigil.domain.session.WhoMay;

/** What is known of those who sit a live exam now: kept things, and what only this moment knows. */
public final class LiveSeats {

  private final ExamSessions sessions;
  private final Candidates candidates;
  private final ChatMessages messages;
  private final SessionFlags found;
  private final StaffAccounts accounts;
  private final LiveRooms rooms;

  public LiveSeats(
      ExamSessions sessions,
      Candidates candidates,
      ChatMessages messages,
      SessionFlags found,
      StaffAccounts accounts,
      LiveRooms rooms) {
    this.sessions = sessions;
    this.candidates = candidates;
    this.messages = messages;
    this.found = found;
    this.accounts = accounts;
    this.rooms = rooms;
  }

  /** Of an exam, those that the actor may step into. */
  List<UnderWay> underWay(Actor by, ExamId exam) {
    return sessions.underWay(exam).stream()
        .map(Stored::value)
        .filter(it -> WhoMay.stepIn(by, it.plan()))
        .filter(UnderWay.class::isInstance)
        .map(UnderWay.class::cast)
        .toList();
  }

  /** Of each session of an exam in which anything was found. */
  Map<ExamSessionId, List<Flag>> flags(ExamId exam) {
    return found.of(exam).stream()
        .collect(Collectors.toMap(FoundFlags::session, it -> it.findings().flags()));
  }

  /** In the order in which they need a proctor. */
  List<LiveOrder.Place> places(
      List<UnderWay> sitting, Map<ExamSessionId, List<Flag>> flags, Instant now) {
    return LiveOrder.of(
        sitting.stream()
            .map(it -> seat(it, flags.getOrDefault(it.id(), List.of()), messages.of(it.id())))
            .toList(),
        now);
  }

  LiveOrder.Seat seat(UnderWay session, List<Flag> flags, List<ChatMessage> said) {
    var id = session.id();
    return new LiveOrder.Seat(
        session,
        rooms.isShown(id),
        rooms.lostAt(id),
        unanswered(said),
        flags.stream()
            .filter(it -> it.severity() == Severity.HIGH)
            .map(Flag::start)
            .max(Instant::compareTo),
        rooms.lookedAt(id));
  }

  /** When the candidate wrote first after the staff wrote last. */
  private static Optional<Instant> unanswered(List<ChatMessage> said) {
    var since = Optional.<Instant>empty();
    for (var it : said) {
      if (it.by().isPresent()) {
        since = Optional.empty();
      } else if (since.isEmpty()) {
        since = Optional.of(it.at());
      }
    }
    return since;
  }

  WatchedCandidate watched(LiveOrder.Place place, int flags, List<Proctor> proctors) {
    var session = place.seat().session();
    var person = person(session.plan().candidate());
    return new WatchedCandidate(
        session.id(),
        person.map(LiveSeats::name).orElse(""),
        person.map(it -> it.identifier().value()).orElse(""),
        session.state(),
        session.deadline(),
        place.need(),
        place.since(),
        place.seat().connected(),
        flags,
        place.seat().lookedAt(),
        session
            .history()
            .passedOn()
            .map(Intervention.PassedOn::to)
            .flatMap(to -> proctors.stream().filter(it -> it.id().equals(to)).findFirst()));
  }

  List<Flag> flags(ExamSessionId session) {
    return found.find(session).map(it -> it.value().findings().flags()).orElse(List.of());
  }

  List<ChatMessage> said(ExamSession session) {
    return messages.of(session.id());
  }

  Optional<Candidate> person(CandidateId id) {
    try {
      return candidates.find(id).map(Stored::value);
    } catch (KeyDestroyed erased) {
      return Optional.empty();
    }
  }

  static String name(Candidate it) {
    return it.name().value();
  }

  void looked(ExamSessionId session, Instant now) {
    rooms.looked(session, now);
  }

  List<Proctor> proctors(InstitutionId institution, ExamId exam) {
    return accounts.of(institution).stream()
        .map(Stored::value)
        .filter(it -> it.roles().contains(Role.PROCTOR) && it.assignedExams().contains(exam))
        .filter(it -> !it.isShut())
        .map(it -> new Proctor(it.id(), it.name().value()))
        .sorted(Comparator.comparing(Proctor::name))
        .toList();
  }

  Map<StaffId, String> names(Collection<StaffId> staff) {
    Map<StaffId, String> names = new HashMap<>();
    for (var id : staff) {
      accounts.find(id).map(Stored::value).ifPresent(it -> names.put(id, it.name().value()));
    }
    return names;
  }
}
