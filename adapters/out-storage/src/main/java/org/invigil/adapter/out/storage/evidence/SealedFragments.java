package org.invigil.adapter.out.storage.evidence;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.session.ExamSessionId;

/** Opens fragments with their session's key, one by one: AES-256-GCM, bound to their place. */
public final class SealedFragments implements Fragments {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Keys keys;

  public SealedFragments(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Opener of(ExamSessionId session) {
    var key = new SecretKeySpec(keys.mediaKey(session.value()), "AES");
    return (place, sealed) -> open(key, place, sealed);
  }

  private static Optional<byte[]> open(SecretKeySpec key, FragmentPlace place, byte[] sealed) {
    if (sealed.length < SealedSegmentFormat.SMALLEST_FRAGMENT) {
      return Optional.empty();
    }
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
      cipher.updateAAD(place.associatedData());
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("every Java platform has AES-GCM", broken);
    }
  }
}
