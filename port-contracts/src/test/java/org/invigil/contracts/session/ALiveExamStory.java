package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Intervention;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A proctor watches, chats, hands over, warns, pauses, resumes, marks a moment and ends. */
@Rule({"SES-10", "SES-2"})
class ALiveExamStory {

  private final Hall hall = new Hall(Service.LIVE);

  @Test
  void everythingIsInTheRecord() {
    hall.begin();
    var deadline = hall.session().deadline();
    var proctor = hall.proctor();
    assertThat(look(proctor)).isInstanceOf(LookAtSession.MayLook.class);

    // The candidate raises a hand; they write to each other, each message once.
    assertThat(
            hall.live
                .raisingHands()
                .handle(new RaiseHand.Command(hall.sitter, hall.session().id())))
        .isInstanceOf(RaiseHand.Raised.class);
    var id = Optional.of(new java.util.UUID(3, 3));
    send(hall.sitter, id, "I cannot find the event.");
    send(hall.sitter, id, "I cannot find the event.");
    hall.wait(Duration.ofSeconds(5));
    send(proctor, Optional.empty(), "One moment, please.");
    assertThat(read(hall.sitter))
        .extracting(ChatMessage::text)
        .containsExactly("I cannot find the event.", "One moment, please.");

    // The event's identifier is handed over; a warning; a pause, in which time goes on.
    hall.wait(Duration.ofSeconds(5));
    assertThat(hall.stepIn(proctor, new StepIn.HandOver("EV-4711")))
        .isEqualTo(new StepIn.Done("running"));
    hall.stepIn(proctor, new StepIn.Warn("Please look at your screen."));
    assertThat(hall.stepIn(proctor, new StepIn.Pause("Somebody came in.")))
        .isEqualTo(new StepIn.Done("paused"));
    assertThat(hall.stepIn(proctor, new StepIn.Pause("Again."))).isEqualTo(new NotNow("paused"));
    hall.wait(Duration.ofMinutes(2));
    assertThat(hall.stepIn(proctor, new StepIn.Resume())).isEqualTo(new StepIn.Done("running"));
    assertThat(hall.session().deadline()).isEqualTo(deadline);

    // A mark for review, of which the candidate is not told, and the end.
    hall.stepIn(proctor, new StepIn.Flag("Talks to somebody."));
    assertThat(hall.stepIn(proctor, new StepIn.End("Somebody else answers.")))
        .isEqualTo(new StepIn.Done("ended-by-proctor"));
    assertThat(hall.session())
        .isInstanceOfSatisfying(
            ExamSession.EndedByProctor.class,
            it -> assertThat(it.reason()).isEqualTo("Somebody else answers."));
    assertThat(hall.stepIn(proctor, new StepIn.Warn("Too late.")))
        .isEqualTo(new NotNow("ended-by-proctor"));

    assertThat(hall.seen(proctor).interventions())
        .extracting(it -> it.getClass().getSimpleName())
        .containsExactly(
            "HandRaised", "HandedOver", "Warned", "PausedBy", "ResumedBy", "Flagged", "EndedBy");
    assertThat(hall.seen(hall.sitter).interventions())
        .noneMatch(Intervention.Flagged.class::isInstance)
        .hasSize(6);
  }

  @Test
  @Rule({"SES-5", "SES-10"})
  void whoRestartsTheProgramInAPauseIsStillPaused() {
    hall.begin();
    hall.stepIn(hall.proctor(), new StepIn.Pause("Somebody came in."));
    hall.wait(Duration.ofMinutes(2));
    hall.begin();

    assertThat(hall.session().state()).isEqualTo("paused");
    assertThat(hall.session().history().sitting().number()).isEqualTo(2);
    assertThat(hall.stepIn(hall.proctor(), new StepIn.Resume()))
        .isEqualTo(new StepIn.Done("running"));
  }

  @Test
  void whoIsNotAppointedDoesNothing() {
    hall.begin();
    var stranger =
        new Actor.Staff(
            hall.proctor().id(),
            hall.institution.id(),
            java.util.Set.of(Role.PROCTOR),
            java.util.Set.of());

    assertThat(hall.stepIn(stranger, new StepIn.End("No."))).isInstanceOf(NotYours.class);
    assertThat(hall.stepIn(hall.staff(Role.REVIEWER), new StepIn.End("No.")))
        .isInstanceOf(NotYours.class);
    assertThat(look(hall.staff(Role.REVIEWER))).isInstanceOf(NotYours.class);
    assertThat(hall.session()).isInstanceOf(ExamSession.Running.class);
  }

  @Test
  void inRecordAndReviewTheServerRefusesEveryLookWhileTheExamRuns() {
    var recorded = new Hall(Service.RECORD_AND_REVIEW);
    recorded.begin();
    for (var role : Role.values()) {
      assertThat(
              recorded
                  .live
                  .looking()
                  .handle(new LookAtSession.Command(recorded.staff(role), recorded.session().id())))
          .isInstanceOf(LookAtSession.NotWhileItRuns.class);
      assertThat(recorded.stepIn(recorded.staff(role), new StepIn.Warn("I see you.")))
          .isInstanceOf(NotYours.class);
    }
  }

  private LookAtSession.Outcome look(Actor by) {
    return hall.live.looking().handle(new LookAtSession.Command(by, hall.session().id()));
  }

  private void send(Actor by, Optional<java.util.UUID> id, String text) {
    assertThat(
            hall.chat.sending().handle(new SendMessage.Command(by, hall.session().id(), id, text)))
        .isInstanceOf(SendMessage.Sent.class);
  }

  private java.util.List<ChatMessage> read(Actor by) {
    return ((ReadMessages.Read)
            hall.chat.reading().handle(new ReadMessages.Command(by, hall.session().id())))
        .messages();
  }
}
