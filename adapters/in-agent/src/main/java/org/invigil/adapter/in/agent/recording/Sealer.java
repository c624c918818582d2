package org.invigil.adapter.in.agent.recording;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import org.invigil.application.evidence.FragmentPlace;

/** Seals fragments with the session's data key, which lives in this object only. */
public final class Sealer {

  private static final int KEY_BYTES = 32;

  private final AesGcmJce cipher;

  public Sealer(byte[] dataKey) {
    if (dataKey.length != KEY_BYTES) {
      throw new IllegalArgumentException("the data key has 32 bytes");
    }
    try {
      this.cipher = new AesGcmJce(dataKey);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java platform has no AES-GCM", missing);
    }
  }

  byte[] seal(FragmentPlace place, byte[] fragment) {
    try {
      return cipher.encrypt(fragment, place.associatedData());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a fragment could not be sealed", broken);
    }
  }
}
