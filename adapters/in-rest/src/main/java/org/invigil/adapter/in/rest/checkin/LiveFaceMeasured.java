package org.invigil.adapter.in.rest.checkin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.invigil.domain.liveness.LightAnswer;
import org.invigil.domain.liveness.LiveFaceCheck;
import org.invigil.domain.liveness.LiveFaceResult;
import org.invigil.domain.liveness.Move;
import org.invigil.domain.liveness.PassiveLiveness;
import org.invigil.domain.liveness.Sign;

/**
 * What was measured of a live face, published as what it is.
 *
 * @param state waiting, drawn, shown or declined
 * @param left how often a challenge can still be drawn
 * @param referrals why a person looks at the session because of it
 * @param limits what all of this does not say
 */
@Serdeable
record LiveFaceMeasured(
    String state, int left, List<Answer> answers, List<String> referrals, String limits) {

  private static final String LIMITS =
      "Measurements, no verdict. The moves show that the pictures moved as asked; a film made for"
          + " the purpose can do that too. The passive score comes from a weak model. Each sign"
          + " has harmless causes: a camera program used for its background, a slow camera, a lamp"
          + " that flickers, a sunny room. How often any of it is wrong with real people is not"
          + " known.";

  /**
   * One answer to a challenge.
   *
   * @param moves done, not-done or wrong-order
   * @param passive the middle of the scores of all faces, 0 to 1; absent below ten faces
   * @param light followed, not-followed, or why nothing can be said
   * @param correlation of the screen's light and the face's, where it was judged
   */
  @Serdeable
  record Answer(
      Instant at,
      String result,
      List<String> asked,
      String moves,
      int pictures,
      int faces,
      Optional<Double> passive,
      String light,
      Optional<Double> correlation,
      List<SignSeen> signs) {}

  /** A sign and its words. */
  @Serdeable
  record SignSeen(String sign, String words) {}

  static LiveFaceMeasured of(LiveFaceCheck it) {
    var state =
        switch (it) {
          case LiveFaceCheck.Waiting _ -> "waiting";
          case LiveFaceCheck.Drawn _ -> "drawn";
          case LiveFaceCheck.Shown _ -> "shown";
          case LiveFaceCheck.Declined _ -> "declined";
        };
    return new LiveFaceMeasured(
        state,
        it.left(),
        it.past().results().stream().map(LiveFaceMeasured::answer).toList(),
        it.referrals().stream().sorted().map(LiveFaceMeasured::code).toList(),
        LIMITS);
  }

  private static Answer answer(LiveFaceResult it) {
    return new Answer(
        it.at(),
        code(it.conclusion()),
        it.asked().moves().stream().map(Move::code).toList(),
        code(it.moves()),
        it.frames(),
        it.faces(),
        it.passive() instanceof PassiveLiveness.Scored(var score, _)
            ? Optional.of(score)
            : Optional.empty(),
        switch (it.light()) {
          case LightAnswer.Followed _ -> "followed";
          case LightAnswer.NotFollowed _ -> "not-followed";
          case LightAnswer.CannotTell(var why) -> code(why);
        },
        switch (it.light()) {
          case LightAnswer.Followed(var correlation) -> Optional.of(correlation);
          case LightAnswer.NotFollowed(var correlation) -> Optional.of(correlation);
          case LightAnswer.CannotTell _ -> Optional.empty();
        },
        it.signs().stream()
            .sorted(Comparator.comparing(Sign::code))
            .map(sign -> new SignSeen(sign.code(), sign.words()))
            .toList());
  }

  private static String code(Enum<?> it) {
    return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
