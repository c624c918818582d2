package org.invigil.application.port.in.review;

import java.io.InputStream;
import java.util.function.LongFunction;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/** Somebody plays one piece of a recording, opened in memory only, a fragment at a time. */
public interface PlayPiece {

  Outcome handle(Command command);

  record Command(Actor by, SegmentId piece) {}

  sealed interface Outcome permits Playing, ReviewRefusal {}

  /**
   * @param length of the plain bytes
   * @param sealed the digest of the sealed bytes, which never change
   * @param from the plain bytes from an offset on; whoever asks for them closes them
   */
  record Playing(String mediaType, long length, Sha256 sealed, LongFunction<InputStream> from)
      implements Outcome {}
}
