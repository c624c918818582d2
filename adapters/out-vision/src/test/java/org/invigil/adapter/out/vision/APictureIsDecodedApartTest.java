package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.application.port.out.Vision.Reason;
import org.junit.jupiter.api.Test;

/** Pictures come from outside: a process of its own decodes them, with limits. */
class APictureIsDecodedApartTest {

  private static final byte[] PICTURE = TestPictures.drawn("jpg", 640, 480);

  @Test
  void the_largest_that_is_taken_arrives_whole() {
    Measured measured = (Measured) TestVision.vision().measure(TestPictures.blackPng(8_000, 5_000));

    assertThat(measured.measurement().width()).isEqualTo(8_000);
    assertThat(measured.measurement().height()).isEqualTo(5_000);
    assertThat(measured.measurement().light()).isZero();
  }

  @Test
  void one_that_takes_too_long_is_given_up() {
    try (var hasty = limited(Duration.ofMillis(1))) {
      assertThat(hasty.measure(PICTURE))
          .isEqualTo(new CannotTell(Reason.TOOK_TOO_LONG, "decoding took too long"));
    }
  }

  @Test
  void after_a_bad_one_a_good_one_is_measured() {
    byte[] bad = PICTURE.clone();
    for (int i = 200; i < bad.length - 2; i += 10) {
      bad[i] ^= 0x55;
    }
    TestVision.vision().measure(bad);

    assertThat(TestVision.vision().measure(PICTURE)).isInstanceOf(Measured.class);
  }

  private static OpenCvVision limited(Duration time) {
    return new OpenCvVision(
        new VisionSettings(
            TestVision.SETTINGS.models(), 1, time, TestVision.SETTINGS.filmMemory()));
  }
}
