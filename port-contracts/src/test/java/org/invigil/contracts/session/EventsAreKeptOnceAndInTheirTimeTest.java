package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.ReportEvents.Noted;
import org.invigil.application.port.in.session.ReportEvents.Reported;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.SessionEvent;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-3", "SES-9"})
class EventsAreKeptOnceAndInTheirTimeTest {

  private final Hall hall = new Hall();

  @BeforeEach
  void begin() {
    hall.begin();
    hall.wait(Duration.ofMinutes(30));
  }

  @Test
  void aRepetitionChangesNothing() {
    var event = event("network-lost", Hall.TEN.plusSeconds(60));

    assertThat(report(event, event)).isEqualTo(new Noted(1, 1, List.of()));
    assertThat(report(event)).isEqualTo(new Noted(0, 1, List.of()));
  }

  @Test
  void aBreakDeclaredWithoutANetworkCountsFromItsDeclaration() {
    report(
        event("returned-to-desk", Hall.TEN.plusSeconds(600)),
        event("left-desk", Hall.TEN.plusSeconds(300)));

    assertThat(hall.session().history().breaks())
        .containsExactly(new ComfortBreak(Hall.TEN.plusSeconds(300), Hall.TEN.plusSeconds(600)));
  }

  @Test
  void aTimeInTheFutureOrBeforeTheExamIsMovedAndWhatWasClaimedIsKept() {
    report(
        event("border-shown", Hall.TEN.plus(Duration.ofDays(400))),
        event("camera-lost", Hall.TEN.minus(Duration.ofDays(400))));

    assertThat(hall.events.of(hall.session().id()))
        .extracting(SessionEvent::at)
        .containsExactly(Hall.TEN, hall.clock.instant());
    assertThat(hall.events.of(hall.session().id()))
        .extracting(SessionEvent::claimedAt)
        .containsExactly(Hall.TEN.minus(Duration.ofDays(400)), Hall.TEN.plus(Duration.ofDays(400)));
  }

  @Test
  void aClockThatIsAnHourAheadIsMeasured() {
    var now = hall.clock.instant();
    var hour = Duration.ofHours(1);
    report(Optional.of(now.plus(hour)), event("left-desk", Hall.TEN.plus(hour).plusSeconds(60)));

    assertThat(hall.session())
        .isInstanceOfSatisfying(
            ExamSession.OnBreak.class,
            it -> assertThat(it.left()).isEqualTo(Hall.TEN.plusSeconds(60)));
  }

  @Test
  void aTroubleThatIsToldTwiceIsOneEvent() {
    var from = Hall.TEN.plusSeconds(60);
    var until = Hall.TEN.plusSeconds(90);
    report(told("screen-lost", from, Optional.empty()));
    assertThat(report(told("screen-lost", from, Optional.of(until))))
        .isEqualTo(new Noted(1, 0, List.of()));

    assertThat(hall.recordings.of(hall.session(), hall.clock.instant()).events())
        .extracting(SessionEvent::at, SessionEvent::until)
        .containsExactly(tuple(from, until));
  }

  @Test
  @Rule("SES-6")
  void aCameraThatWasLostWhenTheProgramWasKilledExplainsWhatIsMissingUntilThen() {
    hall.recordAndUpload(Duration.ofSeconds(60));
    var lost = hall.clock.instant();
    report(told("camera-lost", lost, Optional.empty()));
    hall.wait(Duration.ofMinutes(2));
    hall.witness();
    hall.wait(Duration.ofMinutes(2));
    hall.begin();
    hall.recordAndUpload(Duration.ofSeconds(10));

    assertThat(uncovered(lost))
        .extracting(UncoveredTime::cause)
        .containsExactly(GapCause.DEVICE_LOST, GapCause.INTERRUPTION);
  }

  @Test
  @Rule("SES-6")
  void whatIsRecordedLaterEndsATroubleThatNobodyEnded() {
    hall.recordAndUpload(Duration.ofSeconds(60));
    var lost = hall.clock.instant();
    report(told("encoder-failed", lost, Optional.empty()));
    hall.idle(Duration.ofMinutes(2));
    hall.recordAndUpload(Duration.ofSeconds(60));
    hall.idle(Duration.ofMinutes(2));
    hall.recordAndUpload(Duration.ofSeconds(10));

    assertThat(uncovered(lost))
        .extracting(UncoveredTime::cause)
        .containsExactly(GapCause.DEVICE_LOST, GapCause.UNEXPLAINED);
  }

  private List<UncoveredTime> uncovered(Instant after) {
    var recording = hall.recordings.of(hall.session(), hall.clock.instant());
    return recording.completeness().uncovered().stream()
        .filter(it -> !it.span().from().isBefore(after))
        .toList();
  }

  @Test
  void closingTheProgramInterrupts() {
    report(event("program-closed", Hall.TEN.plusSeconds(120)));

    assertThat(hall.session())
        .isInstanceOfSatisfying(
            ExamSession.Interrupted.class,
            it -> assertThat(it.since()).isEqualTo(Hall.TEN.plusSeconds(120)));
  }

  @Test
  void whatCannotBeIsNamedAndTheRestIsKept() {
    assertThat(
            report(
                event("key-pressed", Hall.TEN),
                event("border-shown", Hall.TEN),
                event("title-seen", Hall.TEN),
                event("other-bytes-offered", Hall.TEN),
                event("phone-uploading", Instant.MAX)))
        .isEqualTo(new Noted(1, 0, List.of(0, 2, 3, 4)));
  }

  @Test
  void aMessageHasAtMostFiveHundredEvents() {
    var event = event("border-shown", Hall.TEN);

    assertThat(handle(hall.sitter, Optional.empty(), Collections.nCopies(500, event)))
        .isInstanceOf(Noted.class);
    assertThat(handle(hall.sitter, Optional.empty(), Collections.nCopies(501, event)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void theCredentialForUploadingTellsNothing() {
    var uploader = new Actor.Uploader(hall.session().id(), hall.institution.id());

    assertThat(handle(uploader, Optional.empty(), List.of(event("border-shown", Hall.TEN))))
        .isInstanceOf(NoSuchSession.class);
  }

  private ReportEvents.Outcome report(Reported... events) {
    return report(Optional.empty(), events);
  }

  private ReportEvents.Outcome report(Optional<Instant> sentAt, Reported... events) {
    return handle(hall.sitter, sentAt, List.of(events));
  }

  private ReportEvents.Outcome handle(Actor by, Optional<Instant> sentAt, List<Reported> events) {
    return hall.reportEvents.handle(
        new ReportEvents.Command(by, hall.session().id(), sentAt, events));
  }

  private static Reported told(String kind, Instant at, Optional<Instant> until) {
    return new Reported(Optional.of(UUID.randomUUID()), kind, at, until, "");
  }

  private static Reported event(String kind, Instant at) {
    return new Reported(
        Optional.of(UUID.nameUUIDFromBytes(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        kind,
        at,
        Optional.empty(),
        "");
  }
}
