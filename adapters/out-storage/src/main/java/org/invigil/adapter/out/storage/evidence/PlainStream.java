package org.invigil.adapter.out.storage.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.invigil.application.evidence.SealedFragments;

/**
 * The plain bytes of a segment, opened a fragment at a time; those before the start are skipped.
 */
final class PlainStream extends InputStream {

  private final SealedFragments sealed;
  private final FragmentKey key;
  private long toSkip;
  private byte[] plain = new byte[0];
  private int at;
  private boolean ended;

  PlainStream(SealedFragments sealed, FragmentKey key, long from) {
    this.sealed = sealed;
    this.key = key;
    this.toSkip = from;
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    var count = Math.min(length, plain.length - at);
    System.arraycopy(plain, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == plain.length && !ended) {
      var next = sealed.next();
      if (next.isEmpty()) {
        ended = true;
      } else {
        take(next.get());
      }
    }
    return at < plain.length;
  }

  private void take(SealedFragments.Fragment fragment) throws IOException {
    var length = fragment.ciphertext().length - FragmentKey.NONCE - FragmentKey.TAG;
    if (length <= toSkip) {
      toSkip -= length;
      return;
    }
    plain =
        key.plain(fragment)
            .orElseThrow(() -> new IOException("fragment " + fragment.index() + " was altered"));
    at = (int) toSkip;
    toSkip = 0;
  }

  @Override
  public void close() throws IOException {
    sealed.close();
  }
}
