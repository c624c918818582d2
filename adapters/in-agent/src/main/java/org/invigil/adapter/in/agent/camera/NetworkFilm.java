package org.invigil.adapter.in.agent.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.javacv.Java2DFrameConverter;

/**
 * What FFmpeg reads from a camera in the network: RTSP, MJPEG over HTTP, HLS. Nothing that FFmpeg
 * or its wrapper says of a failure is passed on, because it may hold the address.
 */
final class NetworkFilm implements AutoCloseable {

  /** So long FFmpeg waits for an answer, and then for each next byte. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final Map<String, String> OPTIONS =
      Map.of(
          "timeout", micros(PATIENCE),
          "rw_timeout", micros(PATIENCE),
          "rtsp_transport", "tcp",
          // A playlist must not lead to files of this computer.
          "protocol_whitelist", "http,https,httpproxy,tls,tcp,udp,rtp,crypto",
          "fflags", "nobuffer",
          // Whoever sends a picture a second would otherwise be studied for twenty seconds.
          "fpsprobesize", "0",
          "analyzeduration", micros(Duration.ofSeconds(3)));

  private static final String LARGEST_PICTURE_IN_PIXELS = Integer.toString(4096 * 4096);

  private static final Set<String> SENT_AS_TAKEN = Set.of("rtsp", "mpjpeg", "mjpeg", "mpegts");

  private final FFmpegFrameGrabber grabber;
  private final Java2DFrameConverter converter = new Java2DFrameConverter();
  private final boolean inRealTime;

  private NetworkFilm(FFmpegFrameGrabber grabber) {
    this.grabber = grabber;
    this.inRealTime = SENT_AS_TAKEN.contains(grabber.getFormat());
  }

  /** A picture, or none where it was not asked for, and its time in the film. */
  record Moment(Optional<BufferedImage> picture, long micros) {}

  static NetworkFilm connect(NetworkAddress address) throws CameraFailure {
    // What FFmpeg prints may hold the address as well.
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    var grabber = new FFmpegFrameGrabber(address.whole());
    OPTIONS.forEach(grabber::setOption);
    grabber.setVideoOption("max_pixels", LARGEST_PICTURE_IN_PIXELS);
    try {
      // The other start holds the lock of all encoders for as long as connecting takes.
      grabber.startUnsafe();
      return new NetworkFilm(grabber);
    } catch (FrameGrabber.Exception refused) {
      release(grabber);
      throw new CameraFailure(inWords(refused));
    }
  }

  /** The next moment; empty at the end. Waits for it. */
  Optional<Moment> next(boolean withPicture) throws CameraFailure {
    try {
      Frame frame = grabber.grabFrame(false, true, withPicture, false);
      return Optional.ofNullable(frame)
          .map(it -> new Moment(withPicture ? picture(it) : Optional.empty(), it.timestamp));
    } catch (FrameGrabber.Exception broken) {
      throw new CameraFailure("The network camera sends what is no picture.");
    }
  }

  /**
   * Whether pictures come as they are taken; else they come in heaps, to be shown by their time.
   */
  boolean inRealTime() {
    return inRealTime;
  }

  private Optional<BufferedImage> picture(Frame frame) {
    return Optional.ofNullable(converter.convert(frame))
        .map(Java2DFrameConverter::cloneBufferedImage);
  }

  @Override
  public void close() {
    converter.close();
    release(grabber);
  }

  private static void release(FFmpegFrameGrabber grabber) {
    try {
      grabber.releaseUnsafe();
    } catch (FrameGrabber.Exception stuck) {
      throw new IllegalStateException("a connection to a camera could not be released");
    }
  }

  private static String inWords(FrameGrabber.Exception refused) {
    String why = String.valueOf(refused.getMessage());
    return why.contains(" " + avutil.AVERROR_HTTP_UNAUTHORIZED() + ":")
        ? "The network camera does not take the name or the password in its address."
        : "The network camera does not answer. Check that it is switched on, and its address.";
  }

  private static String micros(Duration duration) {
    return Long.toString(duration.toNanos() / 1000);
  }
}
