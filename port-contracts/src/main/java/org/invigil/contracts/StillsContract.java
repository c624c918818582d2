package org.invigil.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.out.Stills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everything that takes pictures out of films promises. */
public abstract class StillsContract {

  protected abstract Stills stills();

  /** A film of three seconds whose first and last pictures differ. */
  protected abstract byte[] film();

  protected abstract String mediaType();

  @ParameterizedTest(name = "a picture of millisecond {0}")
  @ValueSource(longs = {0, 99, 100, 1000, 2900, 3000, 60_000})
  void everyMomentHasAPictureThatIsAJpeg(long millis) {
    assertThat(jpeg(millis)).startsWith(0xFF, 0xD8, 0xFF);
  }

  @Test
  void anotherMomentIsAnotherPicture() {
    assertThat(jpeg(0)).isEqualTo(jpeg(0)).isNotEqualTo(jpeg(2900));
  }

  @Test
  void whatIsNoFilmShowsNothing() {
    var at = Duration.ofSeconds(1);
    assertThat(stills().at(new byte[0], mediaType(), at)).isInstanceOf(Stills.None.class);
    assertThat(stills().at("Dear Sir or Madam".getBytes(UTF_8), mediaType(), at))
        .isInstanceOf(Stills.None.class);
    assertThat(stills().at(film(), "application/json", at)).isInstanceOf(Stills.None.class);
  }

  private byte[] jpeg(long millis) {
    var taken = stills().at(film(), mediaType(), Duration.ofMillis(millis));
    assertThat(taken).isInstanceOf(Stills.Still.class);
    return ((Stills.Still) taken).jpeg();
  }
}
