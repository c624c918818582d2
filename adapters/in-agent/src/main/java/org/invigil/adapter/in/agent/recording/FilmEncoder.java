package org.invigil.adapter.in.agent.recording;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.time.Duration;
import java.util.List;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameRecorder;
import org.invigil.domain.evidence.StreamName;

/**
 * Encodes one segment as fragmented MP4: 640x480, five pictures a second, a key picture at its
 * start, a fragment each second; sound at 16 kHz where the exam records it. Codecs are those of a
 * {@link RecordingProfile}. Opening and closing takes some milliseconds, so every segment has its
 * own.
 */
public final class FilmEncoder implements AutoCloseable {

  public static final String MEDIA_TYPE = StreamName.CAMERA.mediaType();
  public static final int WIDTH = 640;
  public static final int HEIGHT = 480;
  public static final int PICTURES_A_SECOND = 5;
  public static final int SAMPLES_A_SECOND = 16_000;

  private static final int SEGMENT_SECONDS = 10;
  private static final int SOUND_BITS_A_SECOND = 16_000;

  private final FragmentSplitter splitter = new FragmentSplitter();
  private final FFmpegFrameRecorder recorder;
  private final Frame frame = new Frame(WIDTH, HEIGHT, Frame.DEPTH_UBYTE, 3);
  private final BufferedImage canvas =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);

  private boolean closed;

  /** With the finest pictures of the profile. */
  public FilmEncoder(RecordingProfile profile, boolean withSound) throws IOException {
    this(profile, withSound, Coarseness.FINEST);
  }

  FilmEncoder(RecordingProfile profile, boolean withSound, int coarseness) throws IOException {
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    recorder = new FFmpegFrameRecorder(splitter, WIDTH, HEIGHT, withSound ? 1 : 0);
    recorder.setFormat("mp4");
    recorder.setOption("movflags", "empty_moov+default_base_moof");
    recorder.setOption("frag_duration", "1000000");
    recorder.setOption("flush_packets", "1");
    recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
    recorder.setFrameRate(PICTURES_A_SECOND);
    recorder.setGopSize(SEGMENT_SECONDS * PICTURES_A_SECOND);
    profile.pictures(recorder, coarseness);
    if (withSound) {
      recorder.setSampleRate(SAMPLES_A_SECOND);
      profile.sound(recorder);
      recorder.setAudioBitrate(SOUND_BITS_A_SECOND);
    }
    try (var _ = new UsualPriority()) {
      recorder.start();
    }
  }

  /** Adds a picture, seen that long after the segment's start. */
  public void picture(BufferedImage picture, Duration since) throws IOException {
    byte[] pixels = ((DataBufferByte) fitted(picture).getRaster().getDataBuffer()).getData();
    ByteBuffer into = (ByteBuffer) frame.image[0];
    into.clear().put(pixels).flip();
    recorder.setTimestamp(since.toNanos() / 1000);
    recorder.record(frame, avutil.AV_PIX_FMT_BGR24);
  }

  /** Adds sound that follows directly on what was added before. */
  public void sound(short[] samples) throws IOException {
    recorder.recordSamples(SAMPLES_A_SECOND, 1, ShortBuffer.wrap(samples));
  }

  /** The fragments that became complete since the last call. */
  public List<byte[]> complete() {
    return splitter.take();
  }

  /** What belongs behind the last fragment; asked for after closing. */
  public byte[] tail() {
    return splitter.rest();
  }

  /** Completes the last fragment. Closing again does nothing. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      recorder.close();
    } catch (FrameRecorder.Exception broken) {
      throw new IOException("the segment could not be closed", broken);
    } finally {
      frame.close();
    }
  }

  /** The picture in the film's size and colours, with its proportions kept. */
  private BufferedImage fitted(BufferedImage picture) {
    if (picture.getWidth() == WIDTH
        && picture.getHeight() == HEIGHT
        && picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return picture;
    }
    double scale =
        Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    Graphics2D pen = canvas.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.clearRect(0, 0, WIDTH, HEIGHT);
      pen.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
    } finally {
      pen.dispose();
    }
    return canvas;
  }
}
