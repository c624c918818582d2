package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

/**
 * The packets of a film's best stream of pictures, or of sound, in order. They are not decoded here
 * to learn what the film's own head says: that costs as much as a tenth of the film.
 */
final class FilmPackets implements AutoCloseable {

  /** Their pictures are shown in the order in which they come. */
  private static final Set<Integer> IN_ORDER =
      Set.of(AV_CODEC_ID_AV1, AV_CODEC_ID_VP8, AV_CODEC_ID_VP9);

  /** So many packets are looked through for the first of each stream. */
  private static final int FIRST = 100;

  private final FilmMemory memory;
  private final AVFormatContext format;
  private final AVStream stream;
  private final Queue<AVPacket> read = new ArrayDeque<>();

  private FilmPackets(FilmMemory memory, AVFormatContext format, AVStream stream) {
    this.memory = memory;
    this.format = format;
    this.stream = stream;
  }

  /** Empty where the film has none of this medium. */
  static Optional<FilmPackets> open(FilmKind kind, byte[] film, int medium) throws FilmDamaged {
    FilmMemory memory = new FilmMemory(film);
    AVFormatContext format = avformat_alloc_context();
    try {
      open(format, memory, kind, medium);
      int best = av_find_best_stream(format, medium, -1, -1, (AVCodec) null, 0);
      if (best < 0) {
        avformat_close_input(format);
        memory.close();
        return Optional.empty();
      }
      FilmPackets packets = new FilmPackets(memory, format, format.streams(best));
      packets.findStart();
      return Optional.of(packets);
    } catch (FilmDamaged e) {
      avformat_close_input(format);
      memory.close();
      throw e;
    }
  }

  private static void open(AVFormatContext format, FilmMemory memory, FilmKind kind, int medium)
      throws FilmDamaged {
    format.pb(memory.context());
    format.flags(
        format.flags()
            | AVFormatContext.AVFMT_FLAG_CUSTOM_IO
            | AVFormatContext.AVFMT_FLAG_DISCARD_CORRUPT);
    format.probesize(1_000_000);
    // No protocol has this name: a film that names other files or addresses opens none.
    format.protocol_whitelist(av_strdup(new BytePointer("none")));
    FilmDamaged.check(
        avformat_open_input(format, "", av_find_input_format(kind.demuxer()), (AVDictionary) null));
    if (streams(format, medium).findAny().isEmpty()
        || !streams(format, medium).map(AVStream::codecpar).allMatch(FilmPackets::isTold)) {
      FilmDamaged.check(avformat_find_stream_info(format, (AVDictionary) null));
    }
  }

  /** Whether the film's head says all that a decoder needs. */
  private static boolean isTold(AVCodecParameters head) {
    return head.codec_type() == AVMEDIA_TYPE_AUDIO
        ? head.codec_id() != AV_CODEC_ID_NONE
            && head.sample_rate() > 0
            && head.ch_layout().nb_channels() > 0
        : IN_ORDER.contains(head.codec_id()) && head.width() > 0 && head.height() > 0;
  }

  private static Stream<AVStream> streams(AVFormatContext format, int medium) {
    return IntStream.range(0, format.nb_streams())
        .mapToObj(format::streams)
        .filter(it -> it.codecpar().codec_type() == medium);
  }

  /** The film starts where its first stream does, which its first packets say. */
  private void findStart() {
    for (int i = 0; i < FIRST && format.start_time() == AV_NOPTS_VALUE; i++) {
      AVPacket packet = av_packet_alloc();
      if (av_read_frame(format, packet) < 0) {
        // Whoever reads on is told what is wrong.
        av_packet_free(packet);
        return;
      }
      read.add(packet);
      if (media().allMatch(it -> it.start_time() != AV_NOPTS_VALUE)) {
        return;
      }
    }
  }

  private Stream<AVStream> media() {
    return Stream.concat(streams(format, AVMEDIA_TYPE_VIDEO), streams(format, AVMEDIA_TYPE_AUDIO));
  }

  /** Puts the stream's next packet there; false at the end. */
  boolean next(AVPacket packet) throws FilmDamaged {
    while (true) {
      AVPacket first = read.poll();
      if (first == null) {
        int answer = av_read_frame(format, packet);
        if (answer == AVERROR_EOF) {
          return false;
        }
        FilmDamaged.check(answer);
      } else {
        av_packet_move_ref(packet, first);
        av_packet_free(first);
      }
      if (packet.stream_index() == stream.index()) {
        return true;
      }
      av_packet_unref(packet);
    }
  }

  AVStream stream() {
    return stream;
  }

  /** In microseconds. */
  long start() {
    return format.start_time() == AV_NOPTS_VALUE
        ? media()
            .filter(it -> it.start_time() != AV_NOPTS_VALUE)
            .mapToLong(it -> micros(it.start_time(), it))
            .min()
            .orElse(0)
        : format.start_time();
  }

  /** In microseconds. */
  long micros(long time) {
    return micros(time, stream);
  }

  private static long micros(long time, AVStream of) {
    return av_rescale_q(time, of.time_base(), av_make_q(1, 1_000_000));
  }

  @Override
  public void close() {
    read.forEach(org.bytedeco.ffmpeg.global.avcodec::av_packet_free);
    avformat_close_input(format);
    memory.close();
  }
}
