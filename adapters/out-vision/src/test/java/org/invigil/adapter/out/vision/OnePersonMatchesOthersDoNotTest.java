package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceMatchPolicy.Answer;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.junit.jupiter.api.Test;

class OnePersonMatchesOthersDoNotTest {

  private static final List<String> ONE = List.of("obama.jpg", "obama2.jpg", "obama3.jpg");
  private static final List<String> OTHER = List.of("biden.jpg", "biden2.jpg");

  @Test
  void photographsOfOnePersonMatch() {
    assertAllPairs(ONE, ONE, Answer.MATCH);
    assertAllPairs(OTHER, OTHER, Answer.MATCH);
  }

  @Test
  void photographsOfTwoPeopleDoNot() {
    assertAllPairs(ONE, OTHER, Answer.MISMATCH);
  }

  @Test
  void aTemplateHasUnitLength() {
    double squares = 0;
    for (float value : face("obama.jpg").values()) {
      squares += (double) value * value;
    }
    assertThat(squares).isBetween(0.999, 1.001);
  }

  private static void assertAllPairs(List<String> some, List<String> others, Answer expected) {
    var likenesses = others.stream().collect(Collectors.toMap(name -> name, name -> face(name)));
    for (String name : some) {
      FaceTemplate face = face(name);
      likenesses.forEach((other, likeness) -> {
        double similarity = face.similarityTo(likeness);
        assertThat(FaceMatchPolicy.MEASURED_ON_LFW.judge(similarity))
            .as("%s and %s: %.3f", name, other, similarity)
            .isEqualTo(expected);
      });
    }
  }

  /** The largest face of the photograph. */
  private static FaceTemplate face(String name) {
    Measured measured = (Measured) TestVision.vision().measure(SharedFaces.read(name));
    return measured.measurement().faces().stream()
        .max(Comparator.comparingDouble((FaceSighting face) -> face.box().width()))
        .orElseThrow()
        .template();
  }
}
