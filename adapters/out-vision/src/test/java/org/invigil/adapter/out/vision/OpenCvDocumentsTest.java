package org.invigil.adapter.out.vision;

import org.invigil.application.port.out.Documents;
import org.invigil.contracts.DocumentsContract;
import org.invigil.made.Shot;

class OpenCvDocumentsTest extends DocumentsContract {

  private static final byte[] PASSPORT =
      TestDocuments.photographed(TestDocuments.passportOfJohnSmith(), Shot.GOOD);

  @Override
  protected Documents documents() {
    return TestDocuments.documents();
  }

  @Override
  protected byte[] passport() {
    return PASSPORT;
  }

  @Override
  protected byte[] nothing() {
    return TestPictures.drawn("jpg", 640, 480);
  }

  @Override
  protected byte[] tooManyPixels() {
    return TestPictures.pngThatClaims(30_000, 30_000);
  }

  @Override
  protected byte[] truncated() {
    return TestPictures.firstPart(TestPictures.drawn("jpg", 640, 480), 0.7);
  }
}
