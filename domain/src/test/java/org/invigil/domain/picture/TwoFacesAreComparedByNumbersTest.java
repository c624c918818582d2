package org.invigil.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CHK-4")
class TwoFacesAreComparedByNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0.41, MATCH",
    "0.40, MATCH",
    "0.3999, REFER",
    "0.25, REFER",
    "0.2499, MISMATCH",
    "NaN, MISMATCH"
  })
  void aSimilarityIsAMatchAReferralOrAMismatch(double similarity, FaceMatchPolicy.Answer answer) {
    assertThat(FaceMatchPolicy.MEASURED_ON_LFW.judge(similarity)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"40, GOOD", "39.9, DIM", "15, DIM", "14.9, TOO_DARK"})
  void lightIsGoodDimOrTooDark(double light, LightPolicy.Answer answer) {
    assertThat(LightPolicy.CHOSEN.judge(light)).isEqualTo(answer);
  }

  @Test
  void similarityIsTheCosineWhateverTheLength() {
    assertThat(template(3, 4).similarityTo(template(3, 4))).isCloseTo(1, within(1e-9));
    assertThat(template(3, 4).similarityTo(template(6, 8))).isCloseTo(1, within(1e-9));
    assertThat(template(3, 4).similarityTo(template(-3, -4))).isCloseTo(-1, within(1e-9));
    assertThat(template(1, 0).similarityTo(template(0, 1))).isZero();
    assertThat(template(1, 0).similarityTo(template(3, 4))).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void nothingResemblesAnEmptyLikeness() {
    assertThat(template(0, 0).similarityTo(template(3, 4))).isZero();
    assertThat(template(3, 4).similarityTo(template(0, 0))).isZero();
  }

  @Test
  void likenessesOfDifferentModelsAreNotCompared() {
    assertThatThrownBy(() -> template(1, 0).similarityTo(template(1, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    refused(() -> template());
  }

  @Test
  @Rule("SEC-3")
  void aLikenessIsItsNumbersAndNeverPrinted() {
    assertThat(template(3, 4)).isEqualTo(template(3, 4)).isNotEqualTo(template(4, 3));
    assertThat(template(3, 4)).hasSameHashCodeAs(template(3, 4));
    assertThat(template(3, 4).hashCode()).isNotEqualTo(template(4, 3).hashCode());
    assertThat(template(3, 4)).hasToString("FaceTemplate[2 numbers]");
  }

  @Test
  void aLikenessCannotBeChangedFromOutside() {
    var given = new float[] {3, 4};
    var template = new FaceTemplate(given);
    given[0] = 9;
    template.values()[1] = 9;
    assertThat(template).isEqualTo(template(3, 4));
  }

  @Test
  void limitsAreInTheirOrder() {
    assertThat(new FaceMatchPolicy(0.3, 0.3).judge(0.3)).isEqualTo(FaceMatchPolicy.Answer.MATCH);
    refused(() -> new FaceMatchPolicy(0.3, 0.31));
    assertThat(new LightPolicy(15, 15).judge(15)).isEqualTo(LightPolicy.Answer.GOOD);
    refused(() -> new LightPolicy(15, 15.1));
    refused(() -> new FaceScanPolicy(LightPolicy.CHOSEN, BackLightPolicy.CHOSEN, 0, 2));
    refused(() -> new FaceScanPolicy(LightPolicy.CHOSEN, BackLightPolicy.CHOSEN, 64, -0.1));
    refused(() -> new DocumentScanPolicy(LightPolicy.CHOSEN, 199, 200, 2));
    refused(() -> new DocumentScanPolicy(LightPolicy.CHOSEN, 1, 0, 2));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void aDetectorIsSureBetweenZeroAndOne(double confidence) {
    refused(() -> new FaceSighting(new Box(0, 0, 1, 1), confidence, 90, 9, template(1)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 255.01, Double.NaN})
  void aFaceIsBetweenBlackAndWhite(double light) {
    refused(() -> new FaceSighting(new Box(0, 0, 1, 1), 0.9, light, 9, template(1)));
  }

  @Test
  void lightFromBehindIsBrighterThanTheFace() {
    refused(() -> new BackLightPolicy(40, 1));
    refused(() -> new BackLightPolicy(-0.1, 3));
    assertThat(new BackLightPolicy(0, 1.1).isFromBehind(0, 255)).isFalse();
  }

  @Test
  void aPictureHasPixelsAndABoxNoNegativeSide() {
    refused(() -> picture(0, 1));
    refused(() -> picture(1, 0));
    assertThat(picture(1, 1).width()).isEqualTo(1);
    refused(() -> new Box(0, 0, -0.1, 1));
    refused(() -> new Box(0, 0, 1, -0.1));
    assertThat(new Box(-5, -5, 0, 0).width()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "-100, 100, true",
    "-100.1, 100, false",
    "540, 100, true",
    "540.1, 100, false",
    "100, -100, true",
    "100, -100.1, false",
    "100, 380, true",
    "100, 380.1, false"
  })
  void theMiddleOfAFaceMayLieOnTheEdge(double x, double y, boolean within) {
    var face = new FaceSighting(new Box(x, y, 200, 200), 0.9, 100, 20, template(1));
    var seen = new PictureMeasurement(640, 480, 100, 50, 20, List.of(face), List.of());
    assertThat(FaceScanPolicy.CHOSEN.judge(seen).contains(PictureFault.OFF_CENTRE))
        .isNotEqualTo(within);
  }

  @ParameterizedTest
  @EnumSource(PictureFault.class)
  void everyFaultTellsWhatToDo(PictureFault fault) {
    assertThat(fault.prompt()).endsWith(".");
    assertThat(fault.code()).isEqualTo(fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static PictureMeasurement picture(int width, int height) {
    return new PictureMeasurement(width, height, 100, 50, 20, List.of(), List.of());
  }

  private static FaceTemplate template(float... values) {
    return new FaceTemplate(values);
  }

  private static void refused(ThrowingCallable made) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
  }
}
