package org.invigil.adapter.in.agent.screen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.invigil.application.evidence.ScreenEntry;
import org.invigil.application.evidence.ScreenFormat;

/** Draws recorded displays again, as a page would, from nothing but the segments. */
public final class Replayed {

  private final Map<Integer, ScreenEntry.Display> displays = new HashMap<>();
  private final Map<Integer, int[]> pictures = new HashMap<>();
  private final Map<String, int[]> keys = new HashMap<>();
  private long sequence;

  public static List<ScreenEntry> entries(byte[] segment) {
    return ((ScreenFormat.Reading.Whole) ScreenFormat.read(segment)).entries();
  }

  /** Draws all of a segment; gives what the display showed after each moment. */
  public List<int[]> segment(byte[] segment, int display) throws IOException {
    var shown = new ArrayList<int[]>();
    int moment = -1;
    for (ScreenEntry entry : entries(segment)) {
      if (entry instanceof ScreenEntry.Seen seen) {
        if (seen.millis() > moment && moment >= 0) {
          shown.add(pictures.getOrDefault(display, new int[0]).clone());
        }
        moment = seen.millis();
      }
      draw(entry, moment);
    }
    shown.add(pictures.getOrDefault(display, new int[0]).clone());
    sequence++;
    return shown;
  }

  private void draw(ScreenEntry entry, int moment) throws IOException {
    int number = entry.display();
    switch (entry) {
      case ScreenEntry.Display it -> displays.put(number, it);
      case ScreenEntry.Key it -> {
        pictures.put(number, pixels(it.image()));
        keys.put(number + "@" + sequence, pictures.get(number).clone());
      }
      case ScreenEntry.SameAsKey it ->
          pictures.put(
              number,
              Optional.ofNullable(keys.get(number + "@" + it.sequence())).orElseThrow().clone());
      case ScreenEntry.Tiles it -> {
        paste(it, pixels(it.image()));
        if (moment == 0 && keys.containsKey(number + "@" + sequence)) {
          keys.put(number + "@" + sequence, pictures.get(number).clone());
        }
      }
      case ScreenEntry.Gone it -> pictures.remove(it.display());
      case ScreenEntry.Unchanged _, ScreenEntry.Behind _ -> {}
    }
  }

  private void paste(ScreenEntry.Tiles tiles, int[] packed) {
    ScreenEntry.Display display = displays.get(tiles.display());
    int side = ScreenEntry.Tiles.SIDE;
    for (int i = 0; i < tiles.tiles().size(); i++) {
      int left = tiles.tiles().get(i) % display.tilesAcross() * side;
      int top = tiles.tiles().get(i) / display.tilesAcross() * side;
      for (int y = 0; y < Math.min(side, display.height() - top); y++) {
        int from = (i / tiles.columns() * side + y) * tiles.columns() * side;
        System.arraycopy(
            packed,
            from + i % tiles.columns() * side,
            pictures.get(tiles.display()),
            (top + y) * display.width() + left,
            Math.min(side, display.width() - left));
      }
    }
  }

  /** The pixels of a WebP image, as {@code 0xffRRGGBB}. */
  public static int[] pixels(byte[] webp) throws IOException {
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(webp))) {
      grabber.setFormat("webp_pipe");
      grabber.setPixelFormat(avutil.AV_PIX_FMT_BGR24);
      grabber.start();
      Frame frame = grabber.grabImage();
      var bytes = (ByteBuffer) frame.image[0];
      int[] pixels = new int[frame.imageWidth * frame.imageHeight];
      for (int y = 0; y < frame.imageHeight; y++) {
        for (int x = 0; x < frame.imageWidth; x++) {
          int at = y * frame.imageStride + 3 * x;
          pixels[y * frame.imageWidth + x] =
              0xff000000
                  | (bytes.get(at + 2) & 0xff) << 16
                  | (bytes.get(at + 1) & 0xff) << 8
                  | bytes.get(at) & 0xff;
        }
      }
      return pixels;
    }
  }
}
