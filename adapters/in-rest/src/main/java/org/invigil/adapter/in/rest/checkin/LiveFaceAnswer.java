package org.invigil.adapter.in.rest.checkin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.liveness.LiveFaceResult;

/**
 * Pictures of the moves.
 *
 * @param challenge its name, as it was asked
 * @param device what the camera is called; compared with a list, and not kept
 * @param lit whether the screen was lit as the challenge says; false where there is no display
 */
@Serdeable
record LiveFaceAnswer(
    String challenge, Optional<String> device, boolean lit, Optional<List<Frame>> frames) {

  private static final int LONGEST_NAME = 200;
  private static final long LONGEST_MILLIS = Duration.ofMinutes(10).toMillis();

  /**
   * @param at milliseconds since the challenge was shown
   * @param picture JPEG, PNG or WebP as Base64
   */
  @Serdeable
  record Frame(long at, String picture) {}

  /**
   * @param result shown, not-shown or cannot-tell; none of it rejects anybody
   * @param left how often another challenge can be asked for
   */
  @Serdeable
  record Judged(String result, String words, int left, String next) {

    static Judged of(LiveFaceResult result, int left) {
      return new Judged(
          result.conclusion().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          words(result.conclusion(), left),
          left,
          Step.FACE_SCAN.code());
    }

    private static String words(LiveFaceResult.Conclusion it, int left) {
      var then =
          left > 0
              ? " You may try again, or go on: then a person looks later."
              : " Go on; a person looks later.";
      return switch (it) {
        case SHOWN -> "Thank you. Go on with the face scan.";
        case NOT_SHOWN -> "Not all moves were seen in their order." + then;
        case CANNOT_TELL ->
            "Your face was seen in too few pictures; more light on it may help." + then;
      };
    }
  }

  String camera() {
    var name = device.orElse("");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /** Empty where one of them is no Base64 or has an impossible time. */
  Optional<List<ShowLiveFace.Picture>> pictures() {
    var pictures = new ArrayList<ShowLiveFace.Picture>();
    try {
      for (var each : frames.orElse(List.of())) {
        if (each.at() < 0 || each.at() > LONGEST_MILLIS) {
          return Optional.empty();
        }
        pictures.add(
            new ShowLiveFace.Picture(
                Duration.ofMillis(each.at()), Base64.getDecoder().decode(each.picture())));
      }
      return Optional.of(pictures);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
