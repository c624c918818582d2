package org.invigil.adapter.in.rest.checkin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.domain.liveness.ChallengePolicy;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.Move;
import org.invigil.domain.liveness.PassiveLiveness;
import org.jspecify.annotations.Nullable;

/**
 * What to do before the camera: look at the screen while it lights up and darkens, then make the
 * moves one by one.
 *
 * @param asked false where nothing is to be done: go on with the face scan
 * @param shown whether it was done before, in this check-in
 * @param why in words, to be shown before anything else
 * @param longestMillis pictures after this time count no more
 * @param left how often another challenge can be asked for after this one
 */
@Serdeable
record LiveFaceAsked(
    boolean asked,
    boolean shown,
    @Nullable String challenge,
    String why,
    List<MoveAsked> moves,
    @Nullable Light light,
    long longestMillis,
    int fewestPictures,
    int mostPictures,
    int mostBytes,
    int left) {

  private static final String WHY =
      "To tell a person before a camera from a photograph or a film, please look at the screen,"
          + " then make three small moves. It takes less than fifteen seconds, and you can try"
          + " three times. The pictures are measured and not kept. No machine turns you away: if"
          + " it does not work, or if you cannot make the moves, check-in goes on and a person"
          + " looks later.";

  /** A move and the words for it. */
  @Serdeable
  record MoveAsked(String move, String prompt) {
    static MoveAsked of(Move it) {
      return new MoveAsked(it.code(), it.prompt());
    }
  }

  /** The screen one step after the other. */
  @Serdeable
  record Light(List<Boolean> bright, long stepMillis) {}

  static LiveFaceAsked of(DrawnChallenge it, int left) {
    return new LiveFaceAsked(
        true,
        false,
        it.name(),
        WHY,
        it.moves().moves().stream().map(MoveAsked::of).toList(),
        new Light(it.light().bright(), it.light().step().toMillis()),
        ChallengePolicy.CHOSEN.longest().toMillis(),
        PassiveLiveness.LEAST_FRAMES,
        ShowLiveFace.MOST_PICTURES,
        ShowLiveFace.MOST_BYTES,
        left);
  }

  static LiveFaceAsked nothing(boolean shown) {
    return new LiveFaceAsked(
        false,
        shown,
        null,
        "Nothing more is asked here. Go on with the face scan.",
        List.of(),
        null,
        0,
        0,
        0,
        0,
        0);
  }
}
