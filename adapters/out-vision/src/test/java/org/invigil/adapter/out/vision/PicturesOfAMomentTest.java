package org.invigil.adapter.out.vision;

import org.invigil.application.port.out.Stills;
import org.invigil.contracts.StillsContract;

class PicturesOfAMomentTest extends StillsContract {

  private static final byte[] FILM = TestFilms.mp4().moving();

  @Override
  protected Stills stills() {
    return TestVision.vision();
  }

  @Override
  protected byte[] film() {
    return FILM;
  }

  @Override
  protected String mediaType() {
    return "video/mp4";
  }
}
