package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.NotLooked;
import org.invigil.domain.flag.NotLooked.Why;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.picture.Area;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-1", "FLG-2", "FLG-4"})
class APhoneIsListedOrSaidNotToBeLookedForTest {

  private static final Set<Detector> WITHOUT_MODEL =
      EnumSet.complementOf(EnumSet.of(Detector.OBJECTS));

  private final ReviewStage stage = new ReviewStage();

  @Test
  void with_a_model_it_is_a_flag_with_its_place() {
    stage.sitThrough("ccpppppccc");
    var seen = analysed();
    assertThat(seen.flags()).hasSize(1);
    var flag = seen.flags().getFirst().flag();
    assertThat(flag.kind()).isEqualTo(FlagKind.PHONE);
    assertThat(flag.length()).isEqualTo(Duration.ofSeconds(5));
    assertThat(flag.pictures())
        .hasSize(3)
        .allMatch(it -> it.where().equals(Optional.of(new Area(0.3, 0.5, 0.1, 0.25))));
    assertThat(seen.notLooked()).doesNotContain(new NotLooked(Detector.OBJECTS, Why.NO_MODEL));
  }

  @Test
  void without_one_nobody_says_that_there_was_none() {
    stage.vision.able(WITHOUT_MODEL);
    stage.sitThrough("ccpppppccc");
    var seen = analysed();
    assertThat(seen.flags()).isEmpty();
    assertThat(seen.notLooked()).contains(new NotLooked(Detector.OBJECTS, Why.NO_MODEL));
    assertThat(stage.vision.looked()).containsOnly(WITHOUT_MODEL);
  }

  @Test
  void a_model_that_comes_afterwards_did_not_look() {
    stage.vision.able(WITHOUT_MODEL);
    stage.sitThrough("ccpppppccc");
    analysed();
    stage.vision.able(Detector.all());
    assertThat(analysed().notLooked()).contains(new NotLooked(Detector.OBJECTS, Why.NOTHING_READ));
  }

  @Test
  void turned_off_it_is_neither_looked_for_nor_listed() {
    var found = stage.exams.find(stage.exam.id()).orElseThrow();
    var off = new OwnTolerances(Map.of(), EnumSet.of(Detector.OBJECTS));
    var before = People.TEN.minus(Duration.ofDays(365));
    stage.exams.replace(found, found.value().tolerate(off, before).orThrow());
    stage.sitThrough("ccpppppccc");
    var seen = analysed();
    assertThat(seen.flags()).isEmpty();
    assertThat(seen.notLooked()).contains(new NotLooked(Detector.OBJECTS, Why.LEFT_OUT));
    assertThat(stage.vision.looked()).containsOnly(WITHOUT_MODEL);
  }

  private SeeFlags.Seen analysed() {
    stage.analyse.handle(new AnalyseSegments.Command(10));
    return (SeeFlags.Seen)
        stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
  }
}
