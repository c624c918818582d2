package org.invigil.adapter.out.storage.evidence;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedFragments.Fragment;
import org.invigil.domain.evidence.SegmentFacts;

/**
 * Opens the fragments of one segment. Each is AES-256-GCM, bound to its place: one that was moved
 * does not open.
 */
final class FragmentKey {

  static final int NONCE = 12;
  static final int TAG = 16;

  private final SegmentFacts segment;
  private final SecretKeySpec key;

  FragmentKey(SegmentFacts segment, byte[] key) {
    this.segment = segment;
    this.key = new SecretKeySpec(key, "AES");
  }

  /** The final fragment of a segment cut short may not say that it is the last. */
  Optional<byte[]> plain(Fragment sealed) {
    var plain = plain(sealed, sealed.last());
    return plain.isEmpty() && sealed.last() && segment.cutShort() ? plain(sealed, false) : plain;
  }

  private Optional<byte[]> plain(Fragment sealed, boolean last) {
    var bytes = sealed.ciphertext();
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, bytes, 0, NONCE));
      cipher.updateAAD(new FragmentPlace(segment.id(), sealed.index(), last).associatedData());
      return Optional.of(cipher.doFinal(bytes, NONCE, bytes.length - NONCE));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("every Java platform has AES-GCM", broken);
    }
  }
}
