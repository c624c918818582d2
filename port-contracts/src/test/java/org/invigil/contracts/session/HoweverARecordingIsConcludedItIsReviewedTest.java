package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeAwaited;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.service.session.ConcludeAwaitedService;
import org.invigil.domain.access.Role;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.AwaitedUploads;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing came of these recordings, so that no look at a segment could have asked for a review. */
@Rule("SES-6")
class HoweverARecordingIsConcludedItIsReviewedTest {

  private final Hall hall = new Hall();

  static List<Named<Consumer<Hall>>> ways() {
    return List.of(
        Named.of("by staff", HoweverARecordingIsConcludedItIsReviewedTest::byStaff),
        Named.of("by the program", HoweverARecordingIsConcludedItIsReviewedTest::byTheProgram),
        Named.of("by the calendar", HoweverARecordingIsConcludedItIsReviewedTest::byTheCalendar));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void itsFlagsAreFoundAndAPersonIsAskedToReviewIt(Consumer<Hall> conclude) {
    hall.begin();
    hall.wait(Duration.ofHours(4));
    hall.closing.handle(new CloseOverdueSessions.Command(Duration.ZERO, 10));
    assertThat(hall.session()).isInstanceOf(ExamSession.Ended.class);
    var session = hall.session().id();
    assertThat(hall.reviews.find(Review.idOf(session))).isEmpty();

    conclude.accept(hall);

    assertThat(hall.session()).isInstanceOf(ExamSession.NotProctored.class);
    assertThat(hall.reviews.find(Review.idOf(session))).isPresent();
    assertThat(hall.found.find(session).orElseThrow().value().findings().flags()).isNotEmpty();
  }

  private static void byStaff(Hall hall) {
    var command = new ConcludeRecording.Command(hall.staff(Role.SUPPORT), hall.session().id());
    assertThat(hall.uploads.concluding().handle(command))
        .isInstanceOf(ConcludeRecording.Concluded.class);
  }

  private static void byTheProgram(Hall hall) {
    var command = new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of());
    assertThat(hall.uploads.completing().handle(command))
        .isInstanceOf(CompleteUpload.NotProctored.class);
  }

  private static void byTheCalendar(Hall hall) {
    hall.wait(Duration.ofDays(7));
    var calendar =
        new ConcludeAwaitedService(
            hall.sessions, hall.uploads, AwaitedUploads.SEVEN_DAYS, hall.memory, hall.clock);
    assertThat(calendar.handle(new ConcludeAwaited.Command(10)))
        .isEqualTo(new ConcludeAwaited.Concluded(List.of(hall.session().id())));
  }
}
