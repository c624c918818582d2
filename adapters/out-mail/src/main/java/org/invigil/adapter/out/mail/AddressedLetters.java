package org.invigil.adapter.out.mail;

import java.util.HashMap;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;

/** Gives every letter the word {@code address}: where people reach the server. */
public final class AddressedLetters implements Letters {

  private final Letters way;
  private final String address;

  /**
   * @param address without a slash at its end
   */
  public AddressedLetters(Letters way, String address) {
    this.way = way;
    this.address = address;
  }

  @Override
  public void send(Letter letter) {
    var words = new HashMap<>(letter.words());
    words.put("address", address);
    way.send(
        new Letter(
            letter.id(),
            letter.institution(),
            letter.owner(),
            letter.to(),
            letter.template(),
            words));
  }
}
