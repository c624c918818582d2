package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Stills;
import org.invigil.contracts.StillsContract;

class ScriptedStillsTest extends StillsContract {

  @Override
  protected Stills stills() {
    return new ScriptedStills();
  }

  @Override
  protected byte[] film() {
    return FakeFilm.sketch("c-x").bytes();
  }

  @Override
  protected String mediaType() {
    return FakeFilm.MEDIA_TYPE;
  }
}
