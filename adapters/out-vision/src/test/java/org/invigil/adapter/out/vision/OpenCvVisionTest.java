package org.invigil.adapter.out.vision;

import org.invigil.application.port.out.Vision;
import org.invigil.contracts.VisionContract;

class OpenCvVisionTest extends VisionContract {

  private static final byte[] FILM = TestFilms.mp4().moving();

  @Override
  protected Vision vision() {
    return TestVision.vision();
  }

  @Override
  protected byte[] picture() {
    return TestPictures.drawn("jpg", 64, 48);
  }

  @Override
  protected byte[] tooManyPixels() {
    return TestPictures.pngThatClaims(30_000, 30_000);
  }

  @Override
  protected byte[] truncated() {
    return TestPictures.firstPart(picture(), 0.7);
  }

  @Override
  protected byte[] film() {
    return FILM;
  }

  @Override
  protected String mediaType() {
    return "video/mp4; codecs=\"avc1.42c01e\"";
  }
}
