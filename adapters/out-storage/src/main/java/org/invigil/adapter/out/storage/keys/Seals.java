package org.invigil.adapter.out.storage.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** AES-256-GCM by Tink, and the keys for several purposes that one secret gives (HKDF-SHA256). */
final class Seals {

  static final int KEY_BYTES = 32;

  /** What a derived key is for; no two purposes share a key. */
  enum Purpose {
    WRAP,
    COLUMN,
    MEDIA,
    LOOKUP
  }

  private Seals() {}

  static byte[] derived(byte[] secret, Purpose purpose) {
    byte[] info = ("invigil/1/" + purpose.name()).getBytes(StandardCharsets.US_ASCII);
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has HKDF-SHA256", e);
    }
  }

  static byte[] seal(byte[] key, byte[] plain, String associated) {
    try {
      return new AesGcmJce(key).encrypt(plain, associated.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  static byte[] open(byte[] key, byte[] sealed, String associated) {
    try {
      return new AesGcmJce(key).decrypt(sealed, associated.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(associated, e);
    }
  }
}
