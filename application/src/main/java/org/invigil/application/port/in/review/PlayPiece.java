package org.invigil.application.port.in.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;

/** Somebody plays one piece of a recording, opened in memory only. */
public interface PlayPiece {

  Outcome handle(Command command);

  record Command(Actor by, SegmentId piece) {}

  sealed interface Outcome permits Playing, ReviewRefusal {}

  record Playing(byte[] film, String mediaType) implements Outcome {}
}
