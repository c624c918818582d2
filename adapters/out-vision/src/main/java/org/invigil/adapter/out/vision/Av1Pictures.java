package org.invigil.adapter.out.vision;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

/**
 * Tells which pictures of an AV1 film no later one needs: their heads say that nothing is kept of
 * them ({@code refresh_frame_flags} is zero; AV1 specification, sections 5.5 and 5.9). SVT-AV1, as
 * the candidate's program uses it, makes every other picture so. Whatever is unusual is needed.
 */
final class Av1Pictures {

  private static final int SEQUENCE_HEADER = 1;
  private static final int TEMPORAL_DELIMITER = 2;
  private static final int FRAME = 6;
  private static final int INTER_FRAME = 1;

  /** The stream chooses for each picture. */
  private static final int SELECT = 2;

  /** The heads of a unit of time are much shorter. */
  private static final int MOST = 256;

  private final boolean looks;
  private boolean known;
  private int screenContent;
  private int wholePixels;
  private int orderBits;

  /**
   * @param looks whether the film is AV1; nothing is told of others
   */
  Av1Pictures(boolean looks) {
    this.looks = looks;
  }

  /** Takes every packet of the film in turn. */
  boolean areNeeded(AVPacket packet) {
    if (!looks) {
      return true;
    }
    byte[] bytes = new byte[Math.min(MOST, packet.size())];
    packet.data().get(bytes);
    return areNeeded(bytes, packet.size());
  }

  /**
   * @param unit the first bytes of a unit of time
   * @param length all of it
   */
  boolean areNeeded(byte[] unit, int length) {
    try {
      return needs(unit, length);
    } catch (IndexOutOfBoundsException e) {
      // It is longer than heads are, or broken: the decoder will tell.
      return true;
    }
  }

  private boolean needs(byte[] unit, int length) {
    int at = 0;
    boolean needed = true;
    int frames = 0;
    while (at < length) {
      Av1Bits bits = new Av1Bits(unit, at);
      bits.skip(1);
      int type = bits.read(4);
      boolean extended = bits.read(1) == 1;
      boolean sized = bits.read(1) == 1;
      bits.skip(1);
      if (extended || !sized) {
        return true;
      }
      int size = bits.leb128();
      switch (type) {
        case SEQUENCE_HEADER -> {
          readSequence(bits);
          return true;
        }
        case TEMPORAL_DELIMITER -> {
          // It says nothing.
        }
        case FRAME -> {
          needed = isNeeded(bits);
          frames++;
        }
        default -> {
          return true;
        }
      }
      at = bits.end(size);
    }
    return needed || frames != 1;
  }

  private void readSequence(Av1Bits bits) {
    known = false;
    bits.skip(3 + 1);
    boolean reduced = bits.read(1) == 1;
    boolean timed = !reduced && bits.read(1) == 1;
    boolean delayed = !reduced && bits.read(1) == 1;
    int points = reduced ? 0 : bits.read(5);
    if (reduced || timed || delayed || points > 0 || bits.read(12) != 0) {
      return;
    }
    if (bits.read(5) > 7) {
      bits.skip(1);
    }
    int wide = bits.read(4) + 1;
    int high = bits.read(4) + 1;
    bits.skip(wide + high);
    if (bits.read(1) == 1) {
      return;
    }
    bits.skip(3 + 4);
    boolean ordered = bits.read(1) == 1;
    bits.skip(ordered ? 2 : 0);
    screenContent = bits.read(1) == 1 ? SELECT : bits.read(1);
    wholePixels = screenContent == 0 || bits.read(1) == 1 ? SELECT : bits.read(1);
    orderBits = ordered ? bits.read(3) + 1 : 0;
    known = true;
  }

  private boolean isNeeded(Av1Bits bits) {
    boolean isShownAgain = bits.read(1) == 1;
    int type = bits.read(2);
    boolean isShown = bits.read(1) == 1;
    if (!known || isShownAgain || type != INTER_FRAME || !isShown) {
      return true;
    }
    boolean resilient = bits.read(1) == 1;
    bits.skip(1);
    int ofScreens = screenContent == SELECT ? bits.read(1) : screenContent;
    bits.skip(ofScreens == 1 && wholePixels == SELECT ? 1 : 0);
    bits.skip(1 + orderBits + (resilient ? 0 : 3));
    return bits.read(8) != 0;
  }
}
