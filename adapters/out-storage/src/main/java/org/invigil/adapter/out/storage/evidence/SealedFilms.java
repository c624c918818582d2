package org.invigil.adapter.out.storage.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.evidence.SealedSegmentFormat.Reading;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;

/**
 * Opens segments in the evidence store with their session's key, in memory only. Each fragment is
 * AES-256-GCM, bound to its place: one that was moved does not open.
 */
public final class SealedFilms implements Films {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final EvidenceStore evidence;
  private final Keys keys;

  public SealedFilms(EvidenceStore evidence, Keys keys) {
    this.evidence = evidence;
    this.keys = keys;
  }

  @Override
  public Opened open(SegmentFacts segment) {
    var key = new SecretKeySpec(keys.mediaKey(segment.id().session().value()), "AES");
    var sealed = evidence.open(segment.id(), segment.digest());
    if (sealed.isEmpty()) {
      return new NotWhatWasKept("there is nothing in the evidence store");
    }
    return switch (SealedSegmentFormat.read(bytes(segment, sealed.get()))) {
      case Reading.Whole(var fragments) -> opened(segment, fragments, key);
      case Reading.Torn torn -> new NotWhatWasKept("it breaks off");
      case Reading.NotASegment(var why) -> new NotWhatWasKept(why);
    };
  }

  private static byte[] bytes(SegmentFacts segment, InputStream sealed) {
    try (sealed) {
      return sealed.readNBytes(Math.toIntExact(segment.length()));
    } catch (IOException cut) {
      throw new StoreUnavailable("evidence", cut);
    }
  }

  private static Opened opened(SegmentFacts segment, List<byte[]> fragments, SecretKeySpec key) {
    var film = new ByteArrayOutputStream();
    for (int i = 0; i < fragments.size(); i++) {
      var last = i == fragments.size() - 1;
      var plain = plain(segment, fragments.get(i), i, last, key);
      if (plain.isEmpty()) {
        return new NotWhatWasKept("fragment " + i + " does not open");
      }
      film.writeBytes(plain.get());
    }
    return new Film(film.toByteArray());
  }

  /** The final fragment of a segment cut short may not say that it is the last. */
  private static Optional<byte[]> plain(
      SegmentFacts segment, byte[] sealed, int index, boolean last, SecretKeySpec key) {
    var plain = plain(segment.id(), sealed, index, last, key);
    return plain.isEmpty() && last && segment.cutShort()
        ? plain(segment.id(), sealed, index, false, key)
        : plain;
  }

  private static Optional<byte[]> plain(
      SegmentId id, byte[] sealed, int index, boolean last, SecretKeySpec key) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
      cipher.updateAAD(new FragmentPlace(id, index, last).associatedData());
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("every Java platform has AES-GCM", broken);
    }
  }
}
