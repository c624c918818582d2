package org.invigil.application.port.out;

/** The server's signature, with a key that is made at its first start and never leaves it. */
public interface Signer {

  /** Base64 without line breaks. The same bytes may give another signature each time. */
  String sign(byte[] statement);

  /** Whether this server, or one with the same key, signed exactly these bytes. */
  boolean signed(byte[] statement, String signature);
}
