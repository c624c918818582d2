package org.invigil.adapter.out.storage.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.invigil.application.evidence.SealedFragments;
import org.invigil.application.evidence.SealedFragments.NotSealed;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.Sha256;

/** Opens segments in the evidence store with their session's key, in memory only. */
public final class SealedFilms implements Films {

  private final EvidenceStore evidence;
  private final Keys keys;

  public SealedFilms(EvidenceStore evidence, Keys keys) {
    this.evidence = evidence;
    this.keys = keys;
  }

  @Override
  public Opened open(SegmentFacts segment) {
    return switch (read(segment)) {
      case Plain(var length, var from) -> new Film(bytes(segment, from.apply(0)));
      case NotWhatWasKept altered -> altered;
    };
  }

  private static byte[] bytes(SegmentFacts segment, InputStream plain) {
    var film = new ByteArrayOutputStream();
    try (plain) {
      plain.transferTo(film);
    } catch (IOException cut) {
      throw new StoreUnavailable("evidence of " + segment.id(), cut);
    }
    return film.toByteArray();
  }

  @Override
  public Read read(SegmentFacts segment) {
    return switch (examine(segment, Depth.FRAGMENTS)) {
      case Sound(var fragments, var plain) -> new Plain(plain, from -> stream(segment, from));
      case NotWhatWasKept altered -> altered;
    };
  }

  private InputStream stream(SegmentFacts segment, long from) {
    var opening = opening(segment);
    return evidence
        .open(segment.id(), segment.digest())
        .map(it -> new PlainStream(new SealedFragments(it), opening, from))
        .orElseThrow(
            () -> new StoreUnavailable("evidence", new IOException(segment.id() + " is gone")));
  }

  @Override
  public Examined examine(SegmentFacts segment, Depth depth) {
    var opening = opening(segment);
    var sealed = evidence.open(segment.id(), segment.digest());
    if (sealed.isEmpty()) {
      return new NotWhatWasKept("there is nothing in the evidence store");
    }
    var digest = sha256();
    try (var file = new DigestInputStream(sealed.get(), digest)) {
      return depth == Depth.BYTES
          ? examineBytes(segment, file)
          : examineFragments(segment, file, opening);
    } catch (NotSealed foreign) {
      return new NotWhatWasKept(String.valueOf(foreign.getMessage()));
    } catch (IOException cut) {
      throw new StoreUnavailable("evidence", cut);
    }
  }

  private static Examined examineBytes(SegmentFacts segment, DigestInputStream file)
      throws IOException {
    var length = file.transferTo(OutputStream.nullOutputStream());
    return difference(segment, file, length).<Examined>map(it -> it).orElse(new Sound(0, 0));
  }

  private static Examined examineFragments(
      SegmentFacts segment, DigestInputStream file, FragmentKey opening) throws IOException {
    var fragments = new SealedFragments(file);
    int count = 0;
    long plain = 0;
    long length = 4;
    for (var next = fragments.next(); next.isPresent(); next = fragments.next()) {
      var opened = opening.plain(next.get());
      if (opened.isEmpty()) {
        return new NotWhatWasKept("fragment " + count + " does not open");
      }
      count++;
      plain += opened.get().length;
      length += 4 + next.get().ciphertext().length;
    }
    return difference(segment, file, length)
        .<Examined>map(it -> it)
        .orElse(new Sound(count, plain));
  }

  private static Optional<NotWhatWasKept> difference(
      SegmentFacts segment, DigestInputStream file, long length) {
    if (length != segment.length()) {
      return Optional.of(
          new NotWhatWasKept("it has %d bytes, not %d".formatted(length, segment.length())));
    }
    var digest = Sha256.of(file.getMessageDigest().digest());
    return digest.equals(segment.digest())
        ? Optional.empty()
        : Optional.of(new NotWhatWasKept("its digest is " + digest));
  }

  private FragmentKey opening(SegmentFacts segment) {
    return new FragmentKey(segment, keys.mediaKey(segment.id().session().value()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
