package org.invigil.adapter.in.agent.camera;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.jspecify.annotations.Nullable;

/** A film in one file, in any format that FFmpeg reads. */
public final class FilmFile implements Film {

  private final FFmpegFrameGrabber grabber;
  private final Java2DFrameConverter converter = new Java2DFrameConverter();
  private @Nullable BufferedImage shown;
  private long shownMicros = Long.MIN_VALUE;
  private @Nullable BufferedImage next;
  private long nextMicros;

  private FilmFile(FFmpegFrameGrabber grabber) {
    this.grabber = grabber;
  }

  public static FilmFile open(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("cannot read the film " + file);
    }
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    var grabber = new FFmpegFrameGrabber(file.toFile());
    try {
      grabber.start();
      return new FilmFile(grabber);
    } catch (FrameGrabber.Exception refused) {
      grabber.close();
      throw new IOException(file + " is no film that can be read", refused);
    }
  }

  @Override
  public Dimension size() {
    return new Dimension(grabber.getImageWidth(), grabber.getImageHeight());
  }

  @Override
  public synchronized BufferedImage at(Duration time) throws IOException {
    long micros = Math.max(0, time.toNanos() / 1000);
    if (micros < shownMicros) {
      rewind();
    }
    while (readAhead() && nextMicros <= micros || shown == null && next != null) {
      shown = next;
      shownMicros = nextMicros;
      next = null;
    }
    if (shown == null) {
      throw new IOException("the film holds no picture");
    }
    return shown;
  }

  private boolean readAhead() throws IOException {
    if (next != null) {
      return true;
    }
    Frame frame = grabber.grabImage();
    if (frame == null) {
      return false;
    }
    next = Java2DFrameConverter.cloneBufferedImage(converter.convert(frame));
    nextMicros = frame.timestamp;
    return true;
  }

  private void rewind() throws IOException {
    grabber.setTimestamp(0);
    shown = null;
    next = null;
    shownMicros = Long.MIN_VALUE;
  }

  @Override
  public synchronized void close() {
    try (converter) {
      grabber.close();
    } catch (FrameGrabber.Exception broken) {
      throw new IllegalStateException("the film could not be closed", broken);
    }
  }
}
