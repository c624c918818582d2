package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Vision.Reason;
import org.invigil.domain.document.TextLine;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** What every reader of documents promises. */
@Rule({"ONB-6", "ONB-9"})
public abstract class DocumentsContract {

  protected abstract Documents documents();

  /** A passport that says JOHN SMITH and L898902C3, with one portrait. */
  protected abstract byte[] passport();

  /** A good picture of no document and of nobody. */
  protected abstract byte[] nothing();

  protected abstract byte[] tooManyPixels();

  protected abstract byte[] truncated();

  @Test
  void linesAreReadWithAConfidenceForEachCharacter() {
    var seen = seen(passport());

    assertThat(seen.text().lines()).extracting(TextLine::text).anyMatch(it -> it.contains("SMITH"));
    assertThat(seen.text().lines())
        .extracting(TextLine::text)
        .anyMatch(it -> it.contains("L898902C3"));
    assertThat(seen.text().lines())
        .allSatisfy(it ->
            assertThat(it.confidences())
                .hasSize(it.text().length())
                .allMatch(sure -> sure >= 0 && sure <= 1));
  }

  @Test
  void thePortraitIsMeasured() {
    assertThat(seen(passport()).portraits()).hasSize(1);
  }

  @Test
  void theSamePictureIsReadTheSame() {
    assertThat(seen(passport())).isEqualTo(seen(passport()));
  }

  @Test
  void onNothingNothingIsRead() {
    var seen = seen(nothing());

    assertThat(seen.text().lines()).isEmpty();
    assertThat(seen.portraits()).isEmpty();
  }

  @Test
  void badPicturesGiveAReason() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(new byte[10_000_001])).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("no picture at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(Reason.NOT_A_PICTURE);
    assertThat(reason(tooManyPixels())).isEqualTo(Reason.TOO_MANY_PIXELS);
    assertThat(reason(truncated())).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void whatTookPartIsNamed() {
    assertThat(seen(passport()).models()).isNotEmpty();
  }

  private org.invigil.domain.document.DocumentSeen seen(byte[] picture) {
    return ((Documents.Seen) documents().read(picture)).document();
  }

  private Reason reason(byte[] picture) {
    return ((Documents.CannotTell) documents().read(picture)).reason();
  }
}
