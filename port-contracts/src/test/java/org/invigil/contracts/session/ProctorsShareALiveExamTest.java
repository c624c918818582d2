package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.WatchedCandidate;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.LiveSeats;
import org.invigil.application.service.session.LiveWallService;
import org.invigil.application.service.session.ProctorsService;
import org.invigil.contracts.People;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.LiveOrder.Need;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class ProctorsShareALiveExamTest {

  private Hall hall = new Hall(Service.LIVE);
  private final LiveRooms rooms = new LiveRooms(2, 3);
  private InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(hall.memory);

  @Test
  void theWallSaysWhoNeedsAProctorAndSinceWhen() {
    hall.begin();
    assertThat(only().need()).isEqualTo(Need.CONNECTION_LOST);
    assertThat(only().connected()).isFalse();
    var program = new SilentProgram();
    rooms.enter(hall.session().id(), program);
    assertThat(only().need()).isEqualTo(Need.NEVER_LOOKED_AT);
    assertThat(only().name()).isEqualTo("Thi Minh Anh Nguyễn");

    hall.wait(Duration.ofSeconds(5));
    assertThat(look(hall.proctor())).isInstanceOf(SeeLiveCandidate.Seen.class);
    assertThat(only().need()).isEqualTo(Need.LOOKED_AT);
    assertThat(only().lookedAt()).contains(now());

    hall.wait(Duration.ofSeconds(5));
    var wrote = now();
    say(hall.sitter, "I cannot find the event.");
    hall.wait(Duration.ofSeconds(5));
    say(hall.sitter, "Hello?");
    assertThat(only().need()).isEqualTo(Need.MESSAGE_WAITING);
    assertThat(only().since()).isEqualTo(wrote);
    say(hall.proctor(), "One moment.");
    assertThat(only().need()).isEqualTo(Need.LOOKED_AT);

    raiseHand();
    assertThat(only().need()).isEqualTo(Need.HAND_RAISED);
    assertThat(hall.stepIn(hall.proctor(), new StepIn.AnswerHand()))
        .isEqualTo(new StepIn.Done("running"));
    assertThat(hall.stepIn(hall.proctor(), new StepIn.AnswerHand()))
        .isEqualTo(new NotNow("running"));
    assertThat(only().need()).isEqualTo(Need.LOOKED_AT);

    rooms.leave(hall.session().id(), program, now());
    assertThat(only().since()).isEqualTo(now());
    hall.stepIn(hall.proctor(), new StepIn.End("Over."));
    assertThat(wall().candidates()).isEmpty();
    assertThat(((SeeLiveCandidate.Seen) look(hall.proctor())).candidate()).isEmpty();
  }

  @Test
  void theExamsThatAreSatNowAreCounted() {
    assertThat(exams(hall.proctor())).isEmpty();
    hall.begin();
    sits();
    raiseHand();
    assertThat(exams(hall.proctor()))
        .singleElement()
        .isEqualTo(new SeeLiveExams.LiveExam(hall.exam.id(), hall.exam.plan().title(), 2, 1, 2));
    hall = new Hall(Service.RECORD_AND_REVIEW);
    accounts = new InMemoryStaffAccounts(hall.memory);
    hall.begin();
    assertThat(exams(hall.proctor())).isEmpty();
    assertThat(wall().candidates()).isEmpty();
    assertThat(look(hall.proctor())).isInstanceOf(NotYours.class);
  }

  @Test
  void whatIsWrittenToAllReachesEachOnce() {
    hall.begin();
    var other = sits();
    var id = Optional.of(new UUID(3, 3));
    for (int i = 0; i < 2; i++) {
      assertThat(broadcast(hall.proctor(), id, "Ten minutes left."))
          .isEqualTo(new Broadcast.Sent(2));
    }
    assertThat(hall.messages.of(hall.session().id()))
        .extracting(ChatMessage::text)
        .containsExactly("Ten minutes left.");
    assertThat(hall.messages.of(other.id())).hasSize(1);
    assertThat(broadcast(hall.proctor(), id, " ")).isInstanceOf(Unfit.class);
    assertThat(read(hall.sitter)).hasSize(1);
  }

  @Test
  void aProctorHandsTheirCandidatesOverWithANoteThatTheCandidateDoesNotSee() {
    hall.begin();
    sits();
    var first = hall.proctor().id();
    var second = colleague();
    assertThat(passOn(Optional.empty(), second, "The first one is nervous."))
        .isEqualTo(new PassOn.Done(2));
    assertThat(wall().candidates())
        .allMatch(it -> it.lookedAfterBy().map(by -> by.id().equals(second)).orElse(false));
    assertThat(passOn(Optional.empty(), second, "")).isEqualTo(new PassOn.Done(0));

    colleague(first);
    assertThat(passOn(Optional.of(hall.session()), first, "")).isEqualTo(new PassOn.Done(1));
    assertThat(hall.session().history().passedOn().map(Intervention.PassedOn::to)).contains(first);
    assertThat(hall.seen(hall.proctor()).interventions())
        .hasSize(2)
        .allMatch(Intervention.PassedOn.class::isInstance);
    assertThat(hall.seen(hall.sitter).interventions()).isEmpty();

    assertThat(passOn(Optional.empty(), new StaffId(new UUID(9, 9)), ""))
        .extracting(it -> ((Refusal) it).code())
        .isEqualTo("live.no-such-proctor");
    assertThat(passOn(Optional.empty(), second, "x".repeat(2001))).isInstanceOf(Unfit.class);
    hall.stepIn(hall.proctor(), new StepIn.End("Over."));
    assertThat(passOn(Optional.of(hall.session()), second, "")).isInstanceOf(NotNow.class);
  }

  @Test
  @Rule({"SES-8", "SES-10"})
  void aProctorAddsTimeAndItIsInTheRecord() {
    hall.begin();
    var deadline = hall.session().deadline();
    var minutes = Duration.ofMinutes(5);
    assertThat(credit(hall.proctor(), minutes))
        .isEqualTo(new CreditTime.Credited(deadline.plus(minutes)));
    assertThat(hall.session().history().credits()).hasSize(1);
    assertThat(credit(hall.staff(Role.REVIEWER), minutes)).isInstanceOf(NotYours.class);
    assertThat(credit(unassigned(), minutes)).isInstanceOf(NotYours.class);
  }

  @Test
  @Rule({"SEC-1", "SES-10"})
  void nobodyElseSeesOrDoesAnyOfIt() {
    hall.begin();
    var others =
        List.of(unassigned(), hall.staff(Role.REVIEWER), hall.staff(Role.INSTRUCTOR), hall.sitter);
    for (var other : others) {
      assertThat(walls().wall().handle(new SeeLiveWall.Command(other, hall.exam.id())))
          .isInstanceOf(NotYours.class);
      assertThat(broadcast(other, Optional.empty(), "Hello")).isInstanceOf(NotYours.class);
      assertThat(
              proctors()
                  .passingOn()
                  .handle(
                      new PassOn.Command(
                          other, hall.exam.id(), Optional.empty(), hall.proctor().id(), "")))
          .isInstanceOf(NotYours.class);
      assertThat(look(other)).isInstanceOfAny(NotYours.class, NoSuchSession.class);
    }
    assertThat(walls().exams().handle(new SeeLiveExams.Command(hall.sitter)))
        .isInstanceOf(NotYours.class);
    assertThat(hall.messages.of(hall.session().id())).isEmpty();
    assertThat(rooms.lookedAt(hall.session().id())).isEmpty();
  }

  private Instant now() {
    return hall.clock.instant();
  }

  private LiveSeats seats() {
    return new LiveSeats(
        hall.sessions, hall.candidates, hall.messages, hall.found, accounts, rooms);
  }

  private LiveWallService walls() {
    return new LiveWallService(hall.desk, seats(), hall.exams, hall.memory);
  }

  private ProctorsService proctors() {
    return new ProctorsService(hall.desk, seats(), hall.chat.sending(), hall.chance);
  }

  private SeeLiveWall.Seen wall() {
    return (SeeLiveWall.Seen)
        walls().wall().handle(new SeeLiveWall.Command(hall.proctor(), hall.exam.id()));
  }

  private WatchedCandidate only() {
    assertThat(wall().candidates()).hasSize(1);
    return wall().candidates().getFirst();
  }

  private List<SeeLiveExams.LiveExam> exams(Actor by) {
    return ((SeeLiveExams.Seen) walls().exams().handle(new SeeLiveExams.Command(by))).exams();
  }

  private SeeLiveCandidate.Outcome look(Actor by) {
    return walls().candidate().handle(new SeeLiveCandidate.Command(by, hall.session().id()));
  }

  private Broadcast.Outcome broadcast(Actor by, Optional<UUID> id, String text) {
    return proctors().broadcasting().handle(new Broadcast.Command(by, hall.exam.id(), id, text));
  }

  private PassOn.Outcome passOn(Optional<ExamSession> only, StaffId to, String note) {
    return proctors()
        .passingOn()
        .handle(
            new PassOn.Command(
                hall.proctor(), hall.exam.id(), only.map(ExamSession::id), to, note));
  }

  private CreditTime.Outcome credit(Actor by, Duration amount) {
    return hall.support
        .crediting()
        .handle(
            new CreditTime.Command(
                by, hall.session().id(), Optional.empty(), amount, "The power was cut."));
  }

  private void say(Actor by, String text) {
    assertThat(
            hall.chat
                .sending()
                .handle(new SendMessage.Command(by, hall.session().id(), Optional.empty(), text)))
        .isInstanceOf(SendMessage.Sent.class);
  }

  private List<ChatMessage> read(Actor by) {
    return ((ReadMessages.Read)
            hall.chat.reading().handle(new ReadMessages.Command(by, hall.session().id())))
        .messages();
  }

  private void raiseHand() {
    assertThat(
            hall.live
                .raisingHands()
                .handle(new RaiseHand.Command(hall.sitter, hall.session().id())))
        .isInstanceOf(RaiseHand.Raised.class);
  }

  /** Somebody else sits the same exam. */
  private ExamSession sits() {
    var other = People.candidate(hall.institution.id());
    hall.candidates.add(other);
    var session = SessionSamples.session(hall.institution.id(), hall.exam.id(), other.id(), now());
    hall.sessions.add(session);
    return session;
  }

  private StaffId colleague() {
    var id = new StaffId(UUID.randomUUID());
    colleague(id);
    return id;
  }

  private void colleague(StaffId id) {
    var some = People.staff(hall.institution.id(), Role.PROCTOR);
    accounts.add(
        new StaffAccount(
            id,
            some.institution(),
            some.name(),
            some.email(),
            some.password(),
            some.roles(),
            Set.of(hall.exam.id()),
            some.lockOut()));
  }

  private Actor unassigned() {
    return new Actor.Staff(
        hall.proctor().id(), hall.institution.id(), Set.of(Role.PROCTOR), Set.of());
  }

  private static final class SilentProgram implements ShowLive.Program {

    @Override
    public void watchedBy(int viewers) {
      // Nobody is there to be told.
    }

    @Override
    public void end(Refusal why) {
      // Nobody is there to be told.
    }
  }
}
