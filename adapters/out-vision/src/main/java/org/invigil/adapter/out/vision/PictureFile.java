package org.invigil.adapter.out.vision;

import java.util.Optional;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.Reason;

/**
 * Reads the outside of a picture's file: its kind, its size in pixels, and whether it is whole. A
 * decoder is let near the bytes only after that, so that a small file cannot make it ask for
 * gigabytes, and half a picture is not taken for a dark one.
 */
final class PictureFile {

  /** 10 MB; exactly so many bytes are accepted. */
  static final int MOST_BYTES = 10_000_000;

  /** 40 million; exactly so many pixels are accepted. */
  static final long MOST_PIXELS = 40_000_000;

  /** OpenCV turns no picture with a side above this. */
  private static final int LONGEST_SIDE = 32_766;

  private PictureFile() {}

  /** Why the file is refused, if it is. */
  static Optional<CannotTell> refusal(byte[] file) {
    if (file.length == 0) {
      return refused(Reason.EMPTY, "the picture holds no bytes");
    }
    if (file.length > MOST_BYTES) {
      return refused(Reason.TOO_LARGE, "the picture is larger than 10 MB");
    }
    try {
      return refusal(outline(file));
    } catch (IndexOutOfBoundsException e) {
      // Each reader below walks the file's own lengths; to run off its end is to be cut off.
      return refused(Reason.DAMAGED, "the picture ends too early");
    }
  }

  private static PictureOutline outline(byte[] file) {
    Bytes bytes = new Bytes(file);
    if (JpegOutline.claims(bytes)) {
      return JpegOutline.read(bytes);
    }
    if (PngOutline.claims(bytes)) {
      return PngOutline.read(bytes);
    }
    if (WebpOutline.claims(bytes)) {
      return WebpOutline.read(bytes);
    }
    return new PictureOutline.Foreign();
  }

  private static Optional<CannotTell> refusal(PictureOutline outline) {
    return switch (outline) {
      case PictureOutline.Foreign() ->
          refused(Reason.NOT_A_PICTURE, "the file is no JPEG, PNG or WebP picture");
      case PictureOutline.Moving() ->
          refused(Reason.NOT_A_PICTURE, "the picture moves, and a still one is needed");
      case PictureOutline.Broken(String how) -> refused(Reason.DAMAGED, how);
      case PictureOutline.Huge() ->
          refused(Reason.TOO_MANY_PIXELS, "the picture has more than 40 million pixels");
      case PictureOutline.Whole() -> Optional.empty();
    };
  }

  /** The outline that follows from a size alone: whole unless it is too much or nothing. */
  static PictureOutline sized(long width, long height) {
    if (width < 1 || height < 1) {
      return new PictureOutline.Broken("the picture has no pixels");
    }
    boolean huge = width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS;
    return huge ? new PictureOutline.Huge() : new PictureOutline.Whole();
  }

  private static Optional<CannotTell> refused(Reason reason, String detail) {
    return Optional.of(new CannotTell(reason, detail));
  }
}
