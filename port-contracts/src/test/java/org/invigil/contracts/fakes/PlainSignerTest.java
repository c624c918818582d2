package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Signer;
import org.invigil.contracts.SignerContract;

class PlainSignerTest extends SignerContract {

  @Override
  protected Signer signer() {
    return new PlainSigner();
  }

  @Override
  protected Signer stranger() {
    return new PlainSigner("another");
  }
}
