package org.invigil.adapter.out.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.domain.institution.InstitutionId;

/**
 * A keyed hash (HMAC-SHA256) by which a sealed value is found, such as an e-mail address. Without
 * the key it says nothing, not even to who guesses values. Letters compare without case.
 */
public final class LookupHash {

  private final SqlKeys keys;

  public LookupHash(SqlKeys keys) {
    this.keys = keys;
  }

  /**
   * @param kind what the value is, such as {@code candidate.email}; equal values of two kinds have
   *     nothing in common
   */
  public byte[] of(InstitutionId institution, String kind, String value) {
    return hash(institution.value(), kind, value);
  }

  /** For what is unique in the whole installation, such as the address that staff sign in with. */
  public byte[] inInstallation(String kind, String value) {
    return hash(SqlKeys.INSTALLATION, kind, value);
  }

  private byte[] hash(UUID owner, String kind, String value) {
    byte[] secret = keys.ring(List.of(owner)).secret(owner);
    String folded = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Seals.derived(secret, Seals.Purpose.LOOKUP), "HmacSHA256"));
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(folded.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
