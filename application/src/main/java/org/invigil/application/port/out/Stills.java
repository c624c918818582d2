package org.invigil.application.port.out;

import java.time.Duration;

/** Takes single pictures out of films. It never throws for what it is given. */
public interface Stills {

  /** As wide as a picture is at most; its height follows. */
  int WIDEST = 320;

  /**
   * The picture that a film shows at a time, its last one where it is shorter. Decoding runs apart
   * from the server, with limits on time and memory.
   */
  Taken at(byte[] film, String mediaType, Duration at);

  /** What came of it. */
  sealed interface Taken {}

  /** A JPEG. */
  record Still(byte[] jpeg) implements Taken {}

  /** The film shows no picture that could be decoded. */
  record None(String detail) implements Taken {}
}
