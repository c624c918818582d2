package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ChatMessageId;
import org.invigil.domain.session.Intervention;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"SES-10", "REV-1"})
class AReviewShowsWhatWasDoneAndSaidTest {

  private final ReviewStage stage = new ReviewStage();

  @Test
  void withTheNamesOfThoseOfTheStaffWhoDidAndSaidIt() {
    var proctor = People.staff(stage.institution, Role.PROCTOR);
    stage.accounts.add(proctor);
    var gone = stage.staff(99, Role.PROCTOR);
    var running = stage.begin(Service.LIVE);
    var since = stage.clock.instant();
    var paused = running.pause(proctor.id(), "A fire alarm.", since);
    stage.sessions.replace(
        stage.sessions.find(stage.session).orElseThrow(), paused.resume(gone.id(), since));
    say(1, Optional.of(proctor.id()), "Go on, please.");
    say(2, Optional.empty(), "Thank you.");
    stage.record("cccccccccc");
    stage.end(10);

    var seen =
        (SeeReview.Seen)
            stage.seeReview.handle(new SeeReview.Command(stage.instructor, stage.session));
    assertThat(seen.done())
        .hasExactlyElementsOfTypes(Intervention.PausedBy.class, Intervention.ResumedBy.class);
    assertThat(seen.said())
        .extracting(ChatMessage::text)
        .isEqualTo(List.of("Go on, please.", "Thank you."));
    assertThat(seen.names())
        .containsEntry(proctor.id(), proctor.name().value())
        .doesNotContainKey(gone.id());
  }

  private void say(int number, Optional<StaffId> by, String text) {
    stage.messages.add(
        new ChatMessage(
            new ChatMessageId(new UUID(7, number)),
            stage.session,
            by,
            text,
            stage.clock.instant().plusSeconds(number)));
  }
}
