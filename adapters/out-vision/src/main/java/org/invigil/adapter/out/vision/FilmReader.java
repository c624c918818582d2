package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Reads the frames of a film's best stream of pictures, or of sound, in order. Anything wrong with
 * the film throws {@link FilmDamaged}: a frame that was guessed from damaged data would tell a lie
 * about the room. Pictures that nobody is shown and no other picture needs are not decoded.
 */
final class FilmReader implements AutoCloseable {

  private static final Set<Integer> CODECS =
      Set.of(
          AV_CODEC_ID_H264,
          AV_CODEC_ID_HEVC,
          AV_CODEC_ID_VP8,
          AV_CODEC_ID_VP9,
          AV_CODEC_ID_AV1,
          AV_CODEC_ID_MJPEG,
          AV_CODEC_ID_AAC,
          AV_CODEC_ID_OPUS,
          AV_CODEC_ID_VORBIS);
  private final FilmPackets packets;
  private final AVCodecContext decoder;
  private final Av1Pictures pictures;

  /** The packet that comes next, kept until the one after it says how long it is shown. */
  private final AVPacket held = av_packet_alloc();

  private final AVPacket packet = av_packet_alloc();
  private Shown shown = (from, until) -> true;
  private boolean holds;
  private boolean atEnd;

  /** Whether anybody is shown what the film shows in a time, in microseconds. */
  interface Shown {
    boolean isShown(long from, long until);
  }

  private FilmReader(FilmPackets packets, AVCodecContext decoder) {
    this.packets = packets;
    this.decoder = decoder;
    this.pictures = new Av1Pictures(decoder.codec_id() == AV_CODEC_ID_AV1);
  }

  /** Its pictures. */
  static FilmReader open(FilmKind kind, byte[] film) throws FilmDamaged {
    return open(kind, film, AVMEDIA_TYPE_VIDEO).orElseThrow(FilmDamaged::new);
  }

  /** Its sound; empty where it has none. */
  static Optional<FilmReader> sound(FilmKind kind, byte[] film) throws FilmDamaged {
    return open(kind, film, AVMEDIA_TYPE_AUDIO);
  }

  private static Optional<FilmReader> open(FilmKind kind, byte[] film, int medium)
      throws FilmDamaged {
    Optional<FilmPackets> packets = FilmPackets.open(kind, film, medium);
    if (packets.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FilmReader(packets.get(), decoderOf(packets.get().stream())));
    } catch (FilmDamaged e) {
      packets.get().close();
      throw e;
    }
  }

  private static AVCodecContext decoderOf(AVStream stream) throws FilmDamaged {
    int id = stream.codecpar().codec_id();
    AVCodec codec = CODECS.contains(id) ? avcodec_find_decoder(id) : null;
    if (codec == null) {
      throw new FilmDamaged();
    }
    AVCodecContext context = avcodec_alloc_context3(codec);
    context.thread_count(1);
    context.max_pixels(FilmLimits.MOST_SOURCE_PIXELS);
    context.pkt_timebase(stream.time_base());
    if (avcodec_parameters_to_context(context, stream.codecpar()) < 0
        || avcodec_open2(context, codec, (AVDictionary) null) < 0) {
      avcodec_free_context(context);
      throw new FilmDamaged();
    }
    return context;
  }

  /** From here on, what nobody is shown need not come. */
  void only(Shown wanted) {
    shown = wanted;
  }

  /** Puts the next frame there; false at the end. */
  boolean next(AVFrame frame) throws FilmDamaged {
    while (true) {
      int answer = avcodec_receive_frame(decoder, frame);
      if (answer == AVERROR_EOF) {
        return false;
      }
      if (answer >= 0) {
        if (frame.decode_error_flags() != 0
            || (frame.flags() & AVFrame.AV_FRAME_FLAG_CORRUPT) != 0) {
          throw new FilmDamaged();
        }
        return true;
      }
      if (answer != AVERROR_EAGAIN() || atEnd) {
        throw new FilmDamaged();
      }
      feed();
    }
  }

  private void feed() throws FilmDamaged {
    if (!holds) {
      holds = packets.next(held);
    }
    boolean more = holds && packets.next(packet);
    if (holds && !(more && canBeLeftOut())) {
      FilmDamaged.check(avcodec_send_packet(decoder, held));
    }
    av_packet_unref(held);
    holds = more;
    if (more) {
      av_packet_move_ref(held, packet);
    } else {
      atEnd = true;
      FilmDamaged.check(avcodec_send_packet(decoder, null));
    }
  }

  private boolean canBeLeftOut() {
    boolean needed = pictures.areNeeded(held);
    return !needed
        && held.pts() != AV_NOPTS_VALUE
        && packet.pts() > held.pts()
        && !shown.isShown(packets.micros(held.pts()), packets.micros(packet.pts()));
  }

  /** When the frame is shown, in microseconds; {@code otherwise} if it does not say. */
  long time(AVFrame frame, long otherwise) {
    long time = frame.best_effort_timestamp();
    return time == AV_NOPTS_VALUE ? otherwise : packets.micros(time);
  }

  /** When the frame is shown, in microseconds from where the film starts. */
  long sinceStart(AVFrame frame, long otherwise) {
    return time(frame, otherwise) - packets.start();
  }

  /** For how long the frame is shown, in microseconds; zero if it does not say. */
  long length(AVFrame frame) {
    return packets.micros(frame.duration());
  }

  @Override
  public void close() {
    avcodec_free_context(decoder);
    av_packet_free(packet);
    av_packet_free(held);
    packets.close();
  }
}
