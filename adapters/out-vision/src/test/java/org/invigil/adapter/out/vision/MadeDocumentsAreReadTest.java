package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.invigil.application.port.out.Documents;
import org.invigil.domain.document.DocumentReader;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.LegibilityPolicy;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.made.Bearer;
import org.invigil.made.Jpeg;
import org.invigil.made.MadeDocument;
import org.invigil.made.MadeSet;
import org.invigil.made.Portrait;
import org.invigil.made.Shot;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** Every layout, each photographed in another way; {@code benchmarks/documents.md} has more. */
@Rule({"ONB-6", "ONB-7", "ONB-9"})
class MadeDocumentsAreReadTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int EACH_LAYOUT = 9;

  @Test
  void whatIsPrintedIsReadAndNoTrueDocumentIsSentBack() {
    int names = 0;
    int numbers = 0;
    for (var picture : MadeSet.of(EACH_LAYOUT)) {
      var document = picture.document();
      var seen = seen(TestDocuments.photographed(document, picture.shot()));
      var read = read(seen);
      var what = picture.taken() + " " + document.layout() + " " + read;
      names += nameIs(document.bearer(), read) ? 1 : 0;
      numbers += read.number().filter(document.number()::equals).isPresent() ? 1 : 0;
      assertThat(LegibilityPolicy.CHOSEN.judge(seen, read)).as(what).isEmpty();
      assertThat(read.kind())
          .as(what)
          .hasValueSatisfying(it ->
              assertThat(it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .isEqualTo(document.layout().kind()));
      if (!document.zone().isEmpty()) {
        assertThat(read.zone())
            .as(what)
            .hasValueSatisfying(it -> assertThat(it.lines()).isEqualTo(document.zone()));
      }
      assertThat(answer(seen, document.portrait()))
          .as(what)
          .isEqualTo(FaceMatchPolicy.Answer.MATCH);
      assertThat(answer(seen, other(document))).as(what).isEqualTo(FaceMatchPolicy.Answer.MISMATCH);
      assertThat(verdict(read, "Somebody Quitedifferent")).as(what).isNotEqualTo(NameVerdict.MATCH);
    }
    // The reader has no letter for the Polish L with a stroke, and a licence in the dark lost its
    // number.
    assertThat(names).isGreaterThanOrEqualTo(EACH_LAYOUT - 1);
    assertThat(numbers).isGreaterThanOrEqualTo(EACH_LAYOUT - 1);
  }

  @Test
  void whatCannotBeReadIsSentBackWithTheReason() {
    var passport = TestDocuments.passportOfJohnSmith();

    assertThat(faults(passport, Shot.GOOD.blurred(6))).contains(PictureFault.BLURRED);
    assertThat(faults(passport, Shot.GOOD.lit(0.02))).contains(PictureFault.TOO_DARK);
  }

  private static DocumentSeen seen(byte[] picture) {
    return ((Documents.Seen) TestDocuments.documents().read(picture)).document();
  }

  private static Understood read(DocumentSeen seen) {
    return DocumentReader.read(seen, TODAY);
  }

  private static java.util.Set<PictureFault> faults(MadeDocument document, Shot shot) {
    var seen = seen(TestDocuments.photographed(document, shot));
    return LegibilityPolicy.CHOSEN.judge(seen, read(seen));
  }

  private static NameVerdict verdict(Understood read, String registered) {
    return NameMatcher.STANDARD
        .compare(PlainName.of(registered), read.name().orElseThrow())
        .verdict();
  }

  /** The portrait on the document beside that person before a camera. */
  private static FaceMatchPolicy.Answer answer(DocumentSeen seen, Portrait person) {
    var camera = Shot.GOOD.noisy(4).lit(0.8).seed(3);
    var live = Jpeg.of(person.before(TestVision.ROOT, camera));
    var measured =
        (org.invigil.application.port.out.Vision.Measured) TestVision.vision().measure(live);
    var face = measured.measurement().faces().getFirst().template();
    return FaceMatchPolicy.MEASURED_ON_LFW.judge(
        face.similarityTo(seen.portraits().getFirst().template()));
  }

  private static Portrait other(MadeDocument document) {
    var all = Portrait.values();
    return all[(document.portrait().ordinal() + 3) % all.length];
  }

  /** But for letter case, diacritics and spaces, which never matter (NAM-1). */
  private static boolean nameIs(Bearer bearer, Understood read) {
    return read.name()
        .map(it ->
            switch (it.written()) {
              case WrittenName.Whole(var whole) ->
                  plain(whole).equals(plain(bearer.given() + bearer.family()));
              case WrittenName.Parted(var family, var given) ->
                  plain(family).equals(plain(bearer.family()))
                      && plain(given).equals(plain(bearer.given()));
            })
        .orElse(false);
  }

  private static String plain(String name) {
    return Normalizer.normalize(
            name.toUpperCase(Locale.ROOT).replace('Ł', 'L'), Normalizer.Form.NFD)
        .replaceAll("[^A-Z]", "");
  }
}
