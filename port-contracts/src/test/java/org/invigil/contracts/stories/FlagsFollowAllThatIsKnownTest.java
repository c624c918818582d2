package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** Each looks before and after: what was found is kept only while nothing changes. */
@Rule("FLG-6")
class FlagsFollowAllThatIsKnownTest {

  private final ReviewStage stage = new ReviewStage();

  @Test
  void a_first_look_at_a_piece() {
    stage.sitThrough("ccpppppccc");
    assertThat(flags()).isZero();
    analyse();
    assertThat(flags()).isEqualTo(1);
  }

  @Test
  void another_look_at_the_same_piece() {
    stage.sitThrough("ccpppppccc");
    analyse();
    assertThat(flags()).isEqualTo(1);
    var piece = new SegmentId(stage.session, 1, StreamName.CAMERA, 0);
    stage.observations.keep(new SegmentObservations(piece, List.of()));
    assertThat(flags()).isZero();
  }

  @Test
  void other_tolerances() {
    stage.sitThrough("ccpppppccc");
    analyse();
    assertThat(flags()).isEqualTo(1);
    var exam = stage.exams.find(stage.exam.id()).orElseThrow();
    var off = new OwnTolerances(Map.of(), EnumSet.of(Detector.OBJECTS));
    var before = People.TEN.minus(Duration.ofDays(365));
    stage.exams.replace(exam, exam.value().tolerate(off, before).orThrow());
    assertThat(flags()).isZero();
  }

  @Test
  void erased_looks() {
    stage.sitThrough("ccpppppccc");
    analyse();
    assertThat(flags()).isEqualTo(1);
    stage.observations.erase(stage.session, 10);
    assertThat(flags()).isZero();
  }

  @Test
  void nothing_is_read_again_while_all_is_as_it_was() {
    stage.sitThrough("ccpppppccc");
    analyse();
    assertThat(flags()).isEqualTo(1);
    var read = stage.observations.read();
    assertThat(flags()).isEqualTo(1);
    assertThat(stage.observations.read()).isEqualTo(read);
  }

  private void analyse() {
    stage.analyse.handle(new AnalyseSegments.Command(10));
  }

  private int flags() {
    return ((SeeFlags.Seen)
            stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session)))
        .flags()
        .size();
  }
}
