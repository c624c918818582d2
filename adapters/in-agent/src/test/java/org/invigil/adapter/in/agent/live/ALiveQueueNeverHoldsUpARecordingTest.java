package org.invigil.adapter.in.agent.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class ALiveQueueNeverHoldsUpARecordingTest {

  private static final int QUARTER = LiveQueue.MOST_BYTES / 4;

  private final LiveQueue queue = new LiveQueue();

  @Test
  void whileNobodyWatchesNothingWaits() throws Exception {
    add(StreamName.CAMERA, 0, 0, 10);
    assertThat(taken()).isEmpty();
  }

  @Test
  void whoBeginsToWatchSeesTheSegmentInProgressFromItsBeginning() throws Exception {
    add(StreamName.CAMERA, 0, 0, 10);
    add(StreamName.CAMERA, 0, 1, 10);
    add(StreamName.CAMERA, 1, 0, 10);
    add(StreamName.CAMERA, 1, 1, 10);
    queue.watched(true);
    add(StreamName.CAMERA, 1, 2, 10);
    assertThat(taken()).containsExactly("camera 1.0", "camera 1.1", "camera 1.2");
  }

  @Test
  void aConnectionThatIsOpenedAgainBeginsAnew() throws Exception {
    queue.watched(true);
    add(StreamName.CAMERA, 0, 0, 10);
    assertThat(taken()).containsExactly("camera 0.0");
    add(StreamName.CAMERA, 0, 1, 10);
    queue.watched(false);
    assertThat(taken()).isEmpty();
    queue.watched(true);
    assertThat(taken()).containsExactly("camera 0.0", "camera 0.1");
  }

  @Test
  void exactlyTheMostMayWait() throws Exception {
    queue.watched(true);
    for (int index = 0; index < 4; index++) {
      add(StreamName.CAMERA, 0, index, QUARTER);
    }
    assertThat(taken()).hasSize(4);
  }

  @Test
  void whenMoreWaitTheOldestGoWithAllOfTheirSegment() throws Exception {
    queue.watched(true);
    add(StreamName.CAMERA, 0, 0, QUARTER);
    add(StreamName.SCREEN, 0, 0, QUARTER);
    add(StreamName.CAMERA, 0, 1, QUARTER);
    add(StreamName.SCREEN, 0, 1, QUARTER);
    add(StreamName.SCREEN, 0, 2, 1);
    add(StreamName.CAMERA, 0, 2, 10);
    add(StreamName.CAMERA, 1, 0, 10);
    assertThat(taken()).containsExactly("screen 0.0", "screen 0.1", "screen 0.2", "camera 1.0");
  }

  @Test
  void aFragmentTooLargeToTravelIsLeftOutWithTheRestOfItsSegment() throws Exception {
    queue.watched(true);
    add(StreamName.SCREEN, 0, 0, LiveFragment.LARGEST + 1);
    add(StreamName.SCREEN, 0, 1, 10);
    add(StreamName.SCREEN, 1, 0, LiveFragment.LARGEST);
    assertThat(taken()).containsExactly("screen 1.0");
  }

  private void add(StreamName stream, long sequence, int index, int bytes) {
    var place =
        new FragmentPlace(new SegmentId(Segments.SESSION, 1, stream, sequence), index, false);
    queue.add(new LiveFragment(place, Instant.EPOCH, "video/mp4", false, new byte[bytes]));
  }

  private List<String> taken() throws InterruptedException {
    var taken = new ArrayList<String>();
    for (Optional<LiveFragment> next = queue.take(Duration.ZERO);
        next.isPresent();
        next = queue.take(Duration.ZERO)) {
      var place = next.get().place();
      taken.add(
          place.segment().stream().code() + " " + place.segment().sequence() + "." + place.index());
    }
    return taken;
  }
}
