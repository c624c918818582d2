package org.invigil.adapter.out.vision;

import java.time.LocalDate;
import org.invigil.made.Bearer;
import org.invigil.made.Jpeg;
import org.invigil.made.Layout;
import org.invigil.made.MadeDocument;
import org.invigil.made.Portrait;
import org.invigil.made.Shot;

/** One reader for all tests of this module, and documents to read. */
final class TestDocuments {

  private static final OpenCvDocuments DOCUMENTS = new OpenCvDocuments(TestVision.SETTINGS);

  private TestDocuments() {}

  static OpenCvDocuments documents() {
    return DOCUMENTS;
  }

  static byte[] photographed(MadeDocument document, Shot shot) {
    return Jpeg.of(shot.onDesk(document.drawn(TestVision.ROOT)));
  }

  static MadeDocument passportOfJohnSmith() {
    return new MadeDocument(
        Layout.PASSPORT,
        new Bearer("Smith", "John", "M", LocalDate.of(1998, 8, 12), "UTO"),
        Portrait.F,
        "L898902C3",
        LocalDate.of(2022, 4, 16),
        LocalDate.of(2032, 4, 15));
  }
}
