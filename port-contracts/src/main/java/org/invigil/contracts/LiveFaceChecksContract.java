package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.FaceSeen;
import org.invigil.domain.liveness.FilmedAnswer;
import org.invigil.domain.liveness.FrameSeen;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.LiveFaceCheck;
import org.invigil.domain.liveness.LiveFacePolicy;
import org.invigil.domain.picture.HeadPose;
import org.junit.jupiter.api.Test;

/** What every {@link LiveFaceChecks} promises. */
public abstract class LiveFaceChecksContract extends StoreContract<LiveFaceCheck, CheckInId> {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private final CandidateId candidate = new CandidateId(UUID.randomUUID());

  @Override
  protected abstract LiveFaceChecks store();

  @Override
  protected LiveFaceCheck another() {
    return begun(UUID.randomUUID(), candidate);
  }

  @Override
  protected LiveFaceCheck changed(LiveFaceCheck value) {
    return drawn(value);
  }

  @Override
  protected CheckInId idOf(LiveFaceCheck value) {
    return value.id();
  }

  @Test
  void every_state_is_found_as_it_was() {
    var still = answered(List.of());
    var moving = answered(faces());
    for (var state : List.of(still, moving, drawn(another()), drawn(another()).decline())) {
      store().add(state);
      assertThat(store().find(state.id()).map(Stored::value)).contains(state);
    }
    assertThat(still.past().results()).hasSize(1);
    assertThat(moving.past().digests()).hasSize(12);
  }

  @Test
  void those_of_a_candidate_are_found_the_latest_last() {
    var early = begun(new UUID(1, 1), candidate);
    var late = begun(new UUID(1, 2), candidate);
    store().add(late);
    store().add(early);
    store().add(begun(UUID.randomUUID(), new CandidateId(UUID.randomUUID())));
    assertThat(store().of(candidate)).extracting(Stored::value).containsExactly(early, late);
  }

  @Test
  void its_finder_says_when_the_store_is_down() {
    goDown();
    assertThatThrownBy(() -> store().of(candidate)).isInstanceOf(StoreUnavailable.class);
  }

  private LiveFaceCheck answered(List<FrameSeen> frames) {
    return drawn(another())
        .answer(
            new FilmedAnswer("OBS Virtual Camera", true, frames),
            Set.of(),
            NOON.plusSeconds(15),
            LiveFacePolicy.CHOSEN)
        .check();
  }

  private static List<FrameSeen> faces() {
    var frames = new ArrayList<FrameSeen>();
    for (var i = 0; i < 12; i++) {
      var face =
          new FaceSeen(
              new HeadPose(1, -10, 0.5),
              0.3,
              100 + i * 3.5,
              OptionalDouble.of(0.25),
              OptionalDouble.empty());
      frames.add(new FrameSeen(Duration.ofMillis(250L * i), "d" + i, Optional.of(face)));
    }
    return frames;
  }

  private static LiveFaceCheck.Drawn drawn(LiveFaceCheck from) {
    return from.draw(new DrawnChallenge("name", Challenge.inOrderOf(5), LightSequence.of(7), NOON));
  }

  private static LiveFaceCheck begun(UUID id, CandidateId candidate) {
    return LiveFaceCheck.begin(
        new CheckInId(id),
        new CheckInFile(
            new InstitutionId(new UUID(5, 5)),
            candidate,
            new ExamId(new UUID(6, 6)),
            NOON,
            Way.PROGRAM));
  }
}
