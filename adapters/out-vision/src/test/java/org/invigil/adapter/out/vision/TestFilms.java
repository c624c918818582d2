package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Films that are computed, so that they show nobody: five frames a second. */
final class TestFilms {

  private static final int RATE = 5;
  private final String container;
  private final String codec;
  private int width = 64;
  private int height = 48;
  private int frames = 3 * RATE;
  private long gapAfterFirst;
  private long startsAt;
  private boolean fragmented = true;
  private int keyEvery = 1;
  private boolean keysAreKept = true;

  private TestFilms(String container, String codec) {
    this.container = container;
    this.codec = codec;
  }

  static TestFilms mp4() {
    return new TestFilms("mp4", "libopenh264");
  }

  /** In AV1, as the candidate's program codes it: most pictures build on others. */
  static TestFilms av1() {
    TestFilms films = new TestFilms("mp4", "libsvtav1");
    films.keyEvery = 1_000;
    return films;
  }

  static TestFilms webm() {
    return new TestFilms("webm", "libvpx");
  }

  String mediaType() {
    return "video/" + container;
  }

  TestFilms size(int width, int height) {
    this.width = width;
    this.height = height;
    return this;
  }

  TestFilms seconds(int seconds) {
    this.frames = seconds * RATE;
    return this;
  }

  TestFilms oneFrame() {
    this.frames = 1;
    return this;
  }

  /** The film's own clock does not start at zero. */
  TestFilms startsAt(int second) {
    this.startsAt = (long) second * RATE;
    return this;
  }

  /** The second frame comes so many seconds later. */
  TestFilms gapAfterFirst(int gap) {
    this.gapAfterFirst = (long) gap * RATE;
    return this;
  }

  /** With its table of contents at the end, as cameras write it. */
  TestFilms plain() {
    this.fragmented = false;
    return this;
  }

  /** Only its first picture stands by itself, and that one is left out. */
  TestFilms withoutKeyPicture() {
    this.keyEvery = 1_000;
    this.keysAreKept = false;
    return this;
  }

  /** A film whose frame n is grey, of luma 20 + 8 n: a picture of time. */
  byte[] clock() {
    return film(
        (number, frame) -> fill(frame.data(0), frame.linesize(0) * height, 20 + 8 * number));
  }

  /** A film with something in it that moves. */
  byte[] moving() {
    return film((number, frame) -> {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          frame.data(0).put((long) y * frame.linesize(0) + x, (byte) (x * 3 + y * 2 + number * 9));
        }
      }
    });
  }

  private byte[] film(BiConsumer<Integer, AVFrame> painter) {
    av_log_set_level(AV_LOG_QUIET);
    AVCodec found = avcodec_find_encoder_by_name(codec);
    AVCodecContext encoder = avcodec_alloc_context3(found);
    encoder.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).bit_rate(2_000_000);
    encoder.time_base(av_make_q(1, RATE)).framerate(av_make_q(RATE, 1)).gop_size(keyEvery);
    encoder.thread_count(1);
    AVFormatContext format = new AVFormatContext(null);
    ok(avformat_alloc_output_context2(format, (AVOutputFormat) null, container, null));
    if ((format.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
      encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }
    if (codec.equals("libsvtav1")) {
      encoder.bit_rate(0);
      ok(av_opt_set(encoder.priv_data(), "crf", "30", 0));
      ok(av_opt_set(encoder.priv_data(), "preset", "10", 0));
      ok(av_opt_set(encoder.priv_data(), "svtav1-params", "pred-struct=1:lp=1", 0));
    }
    open(encoder, found);
    AVStream stream = avformat_new_stream(format, null);
    stream.time_base(encoder.time_base());
    ok(avcodec_parameters_from_context(stream.codecpar(), encoder));
    AVIOContext io = new AVIOContext(null);
    ok(avio_open_dyn_buf(io));
    format.pb(io);
    AVDictionary options = new AVDictionary(null);
    if (fragmented && container.equals("mp4")) {
      av_dict_set(options, "movflags", "empty_moov+default_base_moof+frag_keyframe", 0);
    }
    ok(avformat_write_header(format, options));
    encode(painter, encoder, format, stream);
    ok(av_write_trailer(format));
    BytePointer bytes = new BytePointer((Pointer) null);
    byte[] film = new byte[avio_close_dyn_buf(io, bytes)];
    bytes.get(film);
    av_free(bytes);
    avcodec_free_context(encoder);
    avformat_free_context(format);
    return film;
  }

  private void encode(
      BiConsumer<Integer, AVFrame> painter,
      AVCodecContext encoder,
      AVFormatContext format,
      AVStream stream) {
    AVFrame frame = av_frame_alloc();
    frame.format(AV_PIX_FMT_YUV420P).width(width).height(height);
    ok(av_frame_get_buffer(frame, 0));
    for (int number = 0; number < frames; number++) {
      ok(av_frame_make_writable(frame));
      painter.accept(number, frame);
      fill(frame.data(1), frame.linesize(1) * ((height + 1) / 2), 128);
      fill(frame.data(2), frame.linesize(2) * ((height + 1) / 2), 128);
      frame.pts(startsAt + number + (number > 0 ? gapAfterFirst : 0));
      ok(avcodec_send_frame(encoder, frame));
      drain(encoder, format, stream);
    }
    ok(avcodec_send_frame(encoder, null));
    drain(encoder, format, stream);
    av_frame_free(frame);
  }

  private void drain(AVCodecContext encoder, AVFormatContext format, AVStream stream) {
    AVPacket packet = av_packet_alloc();
    while (avcodec_receive_packet(encoder, packet) >= 0) {
      if (!keysAreKept && (packet.flags() & AV_PKT_FLAG_KEY) != 0) {
        continue;
      }
      packet.duration(1);
      av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
      packet.stream_index(0);
      ok(av_interleaved_write_frame(format, packet));
    }
    av_packet_free(packet);
  }

  private static void fill(BytePointer data, long count, int value) {
    Pointer.memset(data, value, count);
  }

  /**
   * In a thread that ends: SVT-AV1 raises the priority of the one that opens it, where root does.
   */
  private static void open(AVCodecContext encoder, AVCodec codec) {
    try (var opening = Executors.newSingleThreadExecutor()) {
      ok(
          CompletableFuture.supplyAsync(
                  () -> avcodec_open2(encoder, codec, (AVDictionary) null), opening)
              .join());
    }
  }

  private static void ok(int answer) {
    if (answer < 0) {
      throw new IllegalStateException("FFmpeg says " + answer);
    }
  }
}
