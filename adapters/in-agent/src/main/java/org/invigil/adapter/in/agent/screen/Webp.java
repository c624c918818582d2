package org.invigil.adapter.in.agent.screen;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/** Writes WebP images through FFmpeg's libwebp, which the film's encoder brings along anyway. */
public final class Webp {

  /** Larger is slower; what 0 to 6 cost and save was measured, see ADR 0051. */
  private static final int EFFORT = 2;

  private static final int LOSSLESS_QUALITY = 70;

  private final AVCodec codec;

  public Webp() {
    av_log_set_level(avutil.AV_LOG_QUIET);
    codec = avcodec_find_encoder_by_name("libwebp");
    if (codec == null) {
      throw new IllegalStateException("this FFmpeg has no libwebp");
    }
  }

  /** Every pixel comes back as it was. */
  public byte[] lossless(int[] pixels, int width, int height) throws IOException {
    return encode(pixels, width, height, "1", LOSSLESS_QUALITY);
  }

  /**
   * @param quality 0 to 100
   */
  public byte[] lossy(int[] pixels, int width, int height, int quality) throws IOException {
    return encode(pixels, width, height, "0", quality);
  }

  private byte[] encode(int[] pixels, int width, int height, String lossless, int quality)
      throws IOException {
    AVCodecContext context = avcodec_alloc_context3(codec);
    AVFrame frame = av_frame_alloc();
    AVPacket packet = av_packet_alloc();
    var options = new AVDictionary(null);
    try {
      av_dict_set(options, "lossless", lossless, 0);
      context.width(width).height(height).pix_fmt(AV_PIX_FMT_BGRA);
      context.time_base(av_make_q(1, 1));
      context.compression_level(EFFORT);
      context.flags(context.flags() | AV_CODEC_FLAG_QSCALE);
      context.global_quality(quality * FF_QP2LAMBDA);
      check(avcodec_open2(context, codec, options));
      fill(frame, pixels, width, height);
      check(avcodec_send_frame(context, frame));
      check(avcodec_receive_packet(context, packet));
      byte[] image = new byte[packet.size()];
      packet.data().get(image);
      return image;
    } finally {
      av_dict_free(options);
      av_packet_free(packet);
      av_frame_free(frame);
      avcodec_free_context(context);
    }
  }

  private static void fill(AVFrame frame, int[] pixels, int width, int height) throws IOException {
    frame.format(AV_PIX_FMT_BGRA).width(width).height(height);
    check(av_frame_get_buffer(frame, 0));
    BytePointer data = frame.data(0);
    long line = frame.linesize(0) / Integer.BYTES;
    IntPointer rows = new IntPointer(data).capacity(line * height);
    for (int y = 0; y < height; y++) {
      rows.position(y * line).put(pixels, y * width, width);
    }
  }

  private static void check(int answer) throws IOException {
    if (answer < 0) {
      throw new IOException("a picture of the screen could not be coded: " + answer);
    }
  }
}
