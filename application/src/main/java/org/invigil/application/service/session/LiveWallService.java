package org.invigil.application.service.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.WatchedCandidate;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.Credit;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.LiveOrder;
import org.invigil.domain.session.WhoMay;

/** What proctors see of live exams: which are sat, who sits them, and one candidate large. */
public final class LiveWallService {

  private final SessionDesk desk;
  private final LiveSeats seats;
  private final Exams exams;
  private final UnitOfWork work;

  public LiveWallService(SessionDesk desk, LiveSeats seats, Exams exams, UnitOfWork work) {
    this.desk = desk;
    this.seats = seats;
    this.exams = exams;
    this.work = work;
  }

  public SeeLiveExams exams() {
    return command ->
        command.by() instanceof Actor.Staff staff && staff.is(Role.PROCTOR)
            ? work.inOne(() -> exams(staff))
            : new NotYours();
  }

  private SeeLiveExams.Outcome exams(Actor.Staff staff) {
    var live = new ArrayList<SeeLiveExams.LiveExam>();
    for (var exam : staff.assignedExams()) {
      var sitting = seats.underWay(staff, exam);
      if (!sitting.isEmpty()) {
        var places = seats.places(sitting, seats.flags(exam), desk.now());
        live.add(
            new SeeLiveExams.LiveExam(
                exam,
                title(exam),
                places.size(),
                count(places, it -> it == LiveOrder.Need.HAND_RAISED),
                count(places, LiveOrder.Need::isUrgent)));
      }
    }
    live.sort(
        Comparator.comparing(SeeLiveExams.LiveExam::urgent)
            .reversed()
            .thenComparing(SeeLiveExams.LiveExam::title));
    return new SeeLiveExams.Seen(live);
  }

  private static int count(List<LiveOrder.Place> places, Predicate<LiveOrder.Need> such) {
    return (int) places.stream().map(LiveOrder.Place::need).filter(such).count();
  }

  public SeeLiveWall wall() {
    return command ->
        isProctor(command.by(), command.exam())
            ? work.inOne(() -> wall(command.by(), command.exam()))
            : new NotYours();
  }

  private SeeLiveWall.Outcome wall(Actor by, ExamId exam) {
    var now = desk.now();
    var proctors = seats.proctors(by.institution(), exam);
    var flags = seats.flags(exam);
    return new SeeLiveWall.Seen(
        exam,
        title(exam),
        now,
        seats.places(seats.underWay(by, exam), flags, now).stream()
            .map(it -> seats.watched(it, count(flags, it), proctors))
            .toList(),
        proctors);
  }

  private static int count(Map<ExamSessionId, List<Flag>> flags, LiveOrder.Place place) {
    return flags.getOrDefault(place.seat().session().id(), List.of()).size();
  }

  /** Of an exam that nobody knows, nobody is a proctor. */
  static boolean isProctor(Actor by, ExamId exam) {
    return by instanceof Actor.Staff staff && staff.is(Role.PROCTOR) && staff.isAssignedTo(exam);
  }

  private String title(ExamId exam) {
    return exams.find(exam).map(it -> it.value().plan().title()).orElse("");
  }

  public SeeLiveCandidate candidate() {
    return command ->
        work.inOne(() ->
            desk.see(
                command.by(),
                command.session(),
                WhoMay::stepIn,
                it -> it,
                found -> candidate(found.value())));
  }

  private SeeLiveCandidate.Outcome candidate(ExamSession session) {
    var now = desk.now();
    var plan = session.plan();
    var history = session.history();
    var flags = seats.flags(session.id());
    var said = seats.said(session);
    var proctors = seats.proctors(plan.institution(), plan.exam());
    var person = seats.person(plan.candidate());
    var watched =
        session instanceof UnderWay sitting
            ? Optional.of(
                seats.watched(
                    LiveOrder.of(List.of(seats.seat(sitting, flags, said)), now).getFirst(),
                    flags.size(),
                    proctors))
            : Optional.<WatchedCandidate>empty();
    if (watched.isPresent()) {
      seats.looked(session.id(), now);
    }
    return new SeeLiveCandidate.Seen(
        session.id(),
        plan.exam(),
        title(plan.exam()),
        person.map(LiveSeats::name).orElse(""),
        person.map(it -> it.identifier().value()).orElse(""),
        session.state(),
        now,
        session.deadline(),
        watched,
        session instanceof UnderWay ? history.handUp() : Optional.empty(),
        history.interventions(),
        history.breaks(),
        history.interruptions(),
        history.credits(),
        said,
        flags.stream().sorted(Comparator.comparing(Flag::start).reversed()).toList(),
        proctors,
        seats.names(staff(session, said)));
  }

  private static Set<StaffId> staff(ExamSession session, List<ChatMessage> said) {
    var staff = new LinkedHashSet<StaffId>();
    session.history().interventions().stream().map(Intervention::staff).forEach(staff::addAll);
    session.history().credits().stream().map(Credit::by).forEach(staff::add);
    said.stream().flatMap(it -> it.by().stream()).forEach(staff::add);
    return staff;
  }
}
