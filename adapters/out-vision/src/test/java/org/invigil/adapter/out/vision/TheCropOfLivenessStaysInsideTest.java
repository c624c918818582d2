package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.application.port.out.Vision.Measured;
import org.invigil.domain.picture.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Rect;

class TheCropOfLivenessStaysInsideTest {

  @Test
  void in_the_middle_it_is_the_box_enlarged_about_its_centre() {
    assertThat(LivenessNet.crop(new Box(300, 200, 100, 100), 1000, 800))
        .isEqualTo(new Rect(215, 115, 270, 270));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,100,120",
    "540,360,100,120",
    "-30,-20,200,200",
    "0,0,640,480",
    "600,440,300,300",
    "10,10,1,1",
    "0,0,0,0",
    "-500,-500,10,10"
  })
  void it_is_moved_and_never_cut(double x, double y, double width, double height) {
    Rect crop = LivenessNet.crop(new Box(x, y, width, height), 640, 480);
    assertThat(crop.x).isNotNegative();
    assertThat(crop.y).isNotNegative();
    assertThat(crop.x + crop.width).isLessThanOrEqualTo(640);
    assertThat(crop.y + crop.height).isLessThanOrEqualTo(480);
    assertThat(Math.min(crop.width, crop.height)).isPositive();
  }

  @Test
  void the_score_is_a_share() {
    var faces =
        ((Measured) TestVision.vision().measure(SharedFaces.read("obama.jpg")))
            .measurement()
            .faces();
    assertThat(faces.getFirst().detail().live().orElseThrow()).isBetween(0.5, 1.0);
  }
}
