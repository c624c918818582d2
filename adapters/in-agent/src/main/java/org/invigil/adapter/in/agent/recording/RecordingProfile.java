package org.invigil.adapter.in.agent.recording;

import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacv.FFmpegFrameRecorder;

/**
 * How camera and sound are coded. Both play wherever fragmented MP4 does; ADR 0050 says which is
 * the default and what was measured.
 */
public enum RecordingProfile {

  /**
   * SVT-AV1 with every picture sent at once ({@code pred-struct=1}), and Opus. Free of royalties.
   */
  AV1_OPUS("av1-opus") {
    @Override
    void pictures(FFmpegFrameRecorder recorder, int coarseness) {
      recorder.setVideoCodecName("libsvtav1");
      recorder.setVideoBitrate(0);
      recorder.setVideoOption("preset", "10");
      recorder.setVideoOption("crf", Integer.toString(coarseness));
      recorder.setVideoOption("svtav1-params", "pred-struct=1:lp=1");
    }

    @Override
    void sound(FFmpegFrameRecorder recorder) {
      recorder.setAudioCodecName("libopus");
      // Browsers refuse an MP4 whose Opus says another rate than its track, which is always 48 kHz.
      recorder.setSampleRate(48_000);
      recorder.setAudioOption("application", "voip");
      recorder.setAudioOption("compression_level", "3");
    }
  },

  /** OpenH264 and AAC, at a fixed rate. */
  H264_AAC("h264-aac") {
    @Override
    void pictures(FFmpegFrameRecorder recorder, int coarseness) {
      recorder.setVideoCodecName("libopenh264");
      recorder.setVideoBitrate(50_000);
      recorder.setVideoOption("maxrate", "60000");
      recorder.setVideoOption("rc_mode", "bitrate");
      recorder.setVideoOption("profile", "high");
      recorder.setVideoOption("coder", "cabac");
      recorder.setVideoOption("allow_skip_frames", "0");
      recorder.setVideoOption("threads", "1");
    }

    @Override
    void sound(FFmpegFrameRecorder recorder) {
      recorder.setAudioCodec(avcodec.AV_CODEC_ID_AAC);
    }
  };

  /** Where nobody chooses. */
  public static final RecordingProfile USUAL = AV1_OPUS;

  private final String code;

  RecordingProfile(String code) {
    this.code = code;
  }

  /**
   * @param coarseness of the pictures, for profiles that hold a quality and not a rate
   */
  abstract void pictures(FFmpegFrameRecorder recorder, int coarseness);

  abstract void sound(FFmpegFrameRecorder recorder);

  /** As settings name it: {@code av1-opus}. */
  public String code() {
    return code;
  }

  public static Optional<RecordingProfile> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }
}
