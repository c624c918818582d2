package org.invigil.contracts.fakes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.session.ExamSessionId;

/** Fragments that are not encrypted but bound to their place and key, so that tests can read. */
public final class InMemoryFragments implements Fragments {

  private static final int HEAD = 28;

  private final Keys keys;

  public InMemoryFragments(Keys keys) {
    this.keys = keys;
  }

  /** What the program would make of it. */
  public byte[] sealed(FragmentPlace place, byte[] plain) {
    return sealed(keys.mediaKey(place.segment().session().value()), place, plain);
  }

  private static byte[] sealed(byte[] key, FragmentPlace place, byte[] plain) {
    return ByteBuffer.allocate(HEAD + plain.length)
        .putInt(Arrays.hashCode(key))
        .putInt(Arrays.hashCode(place.associatedData()))
        .putInt(Arrays.hashCode(plain))
        .position(HEAD)
        .put(plain)
        .array();
  }

  @Override
  public Opener of(ExamSessionId session) {
    byte[] key = keys.mediaKey(session.value());
    return (place, bytes) -> {
      if (bytes.length < HEAD) {
        return Optional.empty();
      }
      byte[] plain = Arrays.copyOfRange(bytes, HEAD, bytes.length);
      return Arrays.equals(sealed(key, place, plain), bytes)
          ? Optional.of(plain)
          : Optional.empty();
    };
  }
}
