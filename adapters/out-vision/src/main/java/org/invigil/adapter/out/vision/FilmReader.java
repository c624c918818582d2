package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/**
 * Reads the frames of a film's best stream of pictures, or of sound, in order. Anything wrong with
 * the film throws {@link FilmDamaged}: a frame that was guessed from damaged data would tell a lie
 * about the room.
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
  private final FilmMemory memory;
  private final AVFormatContext format;
  private final AVStream stream;
  private final AVCodecContext decoder;
  private final AVPacket packet = av_packet_alloc();
  private boolean atEnd;

  private FilmReader(
      FilmMemory memory, AVFormatContext format, AVStream stream, AVCodecContext decoder) {
    this.memory = memory;
    this.format = format;
    this.stream = stream;
    this.decoder = decoder;
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
    FilmMemory memory = new FilmMemory(film);
    AVFormatContext format = avformat_alloc_context();
    try {
      open(format, memory, kind);
      int best = av_find_best_stream(format, medium, -1, -1, (AVCodec) null, 0);
      if (best < 0) {
        avformat_close_input(format);
        memory.close();
        return Optional.empty();
      }
      AVStream stream = format.streams(best);
      return Optional.of(new FilmReader(memory, format, stream, decoderOf(stream)));
    } catch (FilmDamaged e) {
      avformat_close_input(format);
      memory.close();
      throw e;
    }
  }

  private static void open(AVFormatContext format, FilmMemory memory, FilmKind kind)
      throws FilmDamaged {
    format.pb(memory.context());
    format.flags(
        format.flags()
            | AVFormatContext.AVFMT_FLAG_CUSTOM_IO
            | AVFormatContext.AVFMT_FLAG_DISCARD_CORRUPT);
    format.probesize(1_000_000);
    // No protocol has this name: a film that names other files or addresses opens none.
    format.protocol_whitelist(av_strdup(new BytePointer("none")));
    check(
        avformat_open_input(format, "", av_find_input_format(kind.demuxer()), (AVDictionary) null));
    check(avformat_find_stream_info(format, (AVDictionary) null));
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
    int answer = av_read_frame(format, packet);
    if (answer == AVERROR_EOF) {
      atEnd = true;
      check(avcodec_send_packet(decoder, null));
      return;
    }
    check(answer);
    try {
      if (packet.stream_index() == stream.index()) {
        check(avcodec_send_packet(decoder, packet));
      }
    } finally {
      av_packet_unref(packet);
    }
  }

  /** When the frame is shown, in microseconds; {@code otherwise} if it does not say. */
  long time(AVFrame frame, long otherwise) {
    long time = frame.best_effort_timestamp();
    return time == AV_NOPTS_VALUE ? otherwise : micros(time);
  }

  /** When the frame is shown, in microseconds from where the film starts. */
  long sinceStart(AVFrame frame, long otherwise) {
    long start = format.start_time();
    return time(frame, otherwise) - (start == AV_NOPTS_VALUE ? 0 : start);
  }

  /** For how long the frame is shown, in microseconds; zero if it does not say. */
  long length(AVFrame frame) {
    return micros(frame.duration());
  }

  private long micros(long time) {
    return av_rescale_q(time, stream.time_base(), av_make_q(1, 1_000_000));
  }

  private static int check(int answer) throws FilmDamaged {
    if (answer < 0) {
      throw new FilmDamaged();
    }
    return answer;
  }

  @Override
  public void close() {
    avcodec_free_context(decoder);
    avformat_close_input(format);
    av_packet_free(packet);
    memory.close();
  }
}
