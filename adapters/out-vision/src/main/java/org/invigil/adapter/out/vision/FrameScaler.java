package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_free_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;

/** Turns decoded frames into BGR, scaled down where they are too large. */
final class FrameScaler implements AutoCloseable {

  private final SwsContext scaler = sws_alloc_context();

  FrameScaler() {
    scaler.flags(SWS_BILINEAR);
  }

  DecodedFrame scale(AVFrame frame) throws FilmDamaged {
    double shrink =
        Math.min(1, (double) FilmLimits.LONGEST_SIDE / Math.max(frame.width(), frame.height()));
    AVFrame bgr = av_frame_alloc();
    try {
      bgr.format(AV_PIX_FMT_BGR24);
      bgr.width(Math.max(1, (int) Math.round(frame.width() * shrink)));
      bgr.height(Math.max(1, (int) Math.round(frame.height() * shrink)));
      if (av_frame_get_buffer(bgr, 0) < 0 || sws_scale_frame(scaler, bgr, frame) < 0) {
        throw new FilmDamaged();
      }
      return packed(bgr);
    } finally {
      av_frame_free(bgr);
    }
  }

  /** FFmpeg pads each row; the wire does not. */
  private static DecodedFrame packed(AVFrame bgr) {
    int row = bgr.width() * 3;
    byte[] bytes = new byte[row * bgr.height()];
    BytePointer data = bgr.data(0);
    for (int y = 0; y < bgr.height(); y++) {
      data.position((long) y * bgr.linesize(0)).get(bytes, y * row, row);
    }
    return new DecodedFrame(bgr.width(), bgr.height(), bytes);
  }

  @Override
  public void close() {
    sws_free_context(scaler);
  }
}
