package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_free_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;

/**
 * Turns decoded frames into BGR, scaled down where they are too large, and into small grey copies.
 */
final class FrameScaler implements AutoCloseable {

  private final SwsContext coloured = sws_alloc_context();
  private final SwsContext grey = sws_alloc_context();

  FrameScaler() {
    coloured.flags(SWS_BILINEAR);
    grey.flags(SWS_AREA);
  }

  FrameOutline outline(AVFrame frame) throws FilmDamaged {
    AVFrame small = av_frame_alloc();
    try {
      small.format(AV_PIX_FMT_GRAY8);
      small.color_range(AVCOL_RANGE_JPEG);
      small.width(Change.WIDTH);
      small.height(Change.HEIGHT);
      scale(grey, small, frame);
      return new FrameOutline(width(frame), height(frame), new Change(packed(small, Change.WIDTH)));
    } finally {
      av_frame_free(small);
    }
  }

  DecodedFrame scale(AVFrame frame) throws FilmDamaged {
    AVFrame bgr = av_frame_alloc();
    try {
      bgr.format(AV_PIX_FMT_BGR24);
      bgr.width(width(frame));
      bgr.height(height(frame));
      scale(coloured, bgr, frame);
      return new DecodedFrame(bgr.width(), bgr.height(), packed(bgr, bgr.width() * 3));
    } finally {
      av_frame_free(bgr);
    }
  }

  private static void scale(SwsContext scaler, AVFrame to, AVFrame from) throws FilmDamaged {
    if (av_frame_get_buffer(to, 0) < 0 || sws_scale_frame(scaler, to, from) < 0) {
      throw new FilmDamaged();
    }
  }

  private static int width(AVFrame frame) {
    return Math.max(1, (int) Math.round(frame.width() * shrink(frame)));
  }

  private static int height(AVFrame frame) {
    return Math.max(1, (int) Math.round(frame.height() * shrink(frame)));
  }

  private static double shrink(AVFrame frame) {
    return Math.min(1, (double) FilmLimits.LONGEST_SIDE / Math.max(frame.width(), frame.height()));
  }

  /** FFmpeg pads each row; the wire does not. */
  private static byte[] packed(AVFrame frame, int row) {
    byte[] bytes = new byte[row * frame.height()];
    BytePointer data = frame.data(0);
    for (int y = 0; y < frame.height(); y++) {
      data.position((long) y * frame.linesize(0)).get(bytes, y * row, row);
    }
    return bytes;
  }

  @Override
  public void close() {
    sws_free_context(coloured);
    sws_free_context(grey);
  }
}
