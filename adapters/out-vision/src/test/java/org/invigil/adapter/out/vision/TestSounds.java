package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.Random;
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
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/** Sounds that are computed, and MP4 files that hold nothing but them. */
final class TestSounds {

  static final int RATE = 16_000;

  /** First three formants of some vowels, in hertz: a, e, i, o, u. */
  private static final double[][] VOWELS = {
    {730, 1090, 2440}, {530, 1840, 2480}, {270, 2290, 3010}, {570, 840, 2410}, {300, 870, 2240}
  };

  private TestSounds() {}

  static short[] silence(int seconds) {
    return new short[seconds * RATE];
  }

  static short[] noise(int seconds, double level) {
    Random random = new Random(11);
    short[] samples = new short[seconds * RATE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip(random.nextGaussian() * level);
    }
    return samples;
  }

  /** A square wave at the limits of what a sample can hold. */
  static short[] clipping(int seconds) {
    short[] samples = new short[seconds * RATE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (i / 20) % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
    }
    return samples;
  }

  /** Syllables as a voice makes them: pulses of the glottis through the formants of vowels. */
  static short[] speech(int seconds) {
    Random random = new Random(5);
    double[] sound = new double[seconds * RATE];
    int at = RATE / 20;
    while (at < sound.length) {
      int length = RATE / 8 + random.nextInt(RATE / 10);
      syllable(sound, at, length, VOWELS[random.nextInt(VOWELS.length)], random);
      at += length + random.nextInt(RATE / 20);
    }
    return scaled(sound);
  }

  private static void syllable(
      double[] sound, int from, int length, double[] vowel, Random random) {
    double[] source = new double[length];
    double pitch = 105 + random.nextInt(35);
    double phase = 0;
    for (int i = 0; i < length; i++) {
      boolean consonant = i < RATE / 40;
      phase += pitch * (1.1 - 0.25 * i / length) / RATE;
      double pulse = phase >= 1 ? 1 : 0;
      phase -= Math.floor(phase);
      source[i] = consonant ? random.nextGaussian() * 0.08 : pulse + random.nextGaussian() * 0.004;
    }
    double[] shaped = source;
    for (int formant = 0; formant < vowel.length; formant++) {
      shaped = resonance(shaped, vowel[formant], 60 + 30 * formant);
    }
    for (int i = 0; i < length && from + i < sound.length; i++) {
      sound[from + i] += shaped[i] * Math.sin(Math.PI * i / length);
    }
  }

  private static double[] resonance(double[] in, double hertz, double width) {
    double r = Math.exp(-Math.PI * width / RATE);
    double b = 2 * r * Math.cos(2 * Math.PI * hertz / RATE);
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] =
          (1 - b + r * r) * in[i] + b * (i > 0 ? out[i - 1] : 0) - r * r * (i > 1 ? out[i - 2] : 0);
    }
    return out;
  }

  private static short[] scaled(double[] sound) {
    double most = 1e-9;
    for (double value : sound) {
      most = Math.max(most, Math.abs(value));
    }
    short[] samples = new short[sound.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip(sound[i] / most * 20_000);
    }
    return samples;
  }

  private static short clip(double value) {
    return (short) Math.clamp(Math.round(value), Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** One after the other. */
  static short[] joined(short[]... parts) {
    int length = 0;
    for (short[] part : parts) {
      length += part.length;
    }
    short[] all = new short[length];
    int at = 0;
    for (short[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Fragmented MP4 with AAC, as the program records it. */
  static byte[] mp4(short[] samples) {
    av_log_set_level(AV_LOG_QUIET);
    AVCodec found = avcodec_find_encoder(AV_CODEC_ID_AAC);
    AVCodecContext encoder = avcodec_alloc_context3(found);
    encoder.sample_fmt(AV_SAMPLE_FMT_FLTP).sample_rate(RATE).bit_rate(32_000);
    av_channel_layout_default(encoder.ch_layout(), 1);
    encoder.time_base(av_make_q(1, RATE));
    encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    AVFormatContext format = new AVFormatContext(null);
    ok(avformat_alloc_output_context2(format, (AVOutputFormat) null, "mp4", null));
    ok(avcodec_open2(encoder, found, (AVDictionary) null));
    AVStream stream = avformat_new_stream(format, null);
    stream.time_base(encoder.time_base());
    ok(avcodec_parameters_from_context(stream.codecpar(), encoder));
    AVIOContext io = new AVIOContext(null);
    ok(avio_open_dyn_buf(io));
    format.pb(io);
    AVDictionary options = new AVDictionary(null);
    av_dict_set(options, "movflags", "empty_moov+default_base_moof", 0);
    av_dict_set(options, "frag_duration", "1000000", 0);
    ok(avformat_write_header(format, options));
    encode(samples, encoder, format, stream);
    ok(av_write_trailer(format));
    BytePointer bytes = new BytePointer((Pointer) null);
    byte[] film = new byte[avio_close_dyn_buf(io, bytes)];
    bytes.get(film);
    av_free(bytes);
    avcodec_free_context(encoder);
    avformat_free_context(format);
    return film;
  }

  private static void encode(
      short[] samples, AVCodecContext encoder, AVFormatContext format, AVStream stream) {
    int size = encoder.frame_size();
    AVFrame frame = av_frame_alloc();
    frame.format(AV_SAMPLE_FMT_FLTP).sample_rate(RATE).nb_samples(size);
    av_channel_layout_default(frame.ch_layout(), 1);
    ok(av_frame_get_buffer(frame, 0));
    for (int from = 0; from < samples.length; from += size) {
      ok(av_frame_make_writable(frame));
      FloatPointer into = new FloatPointer(frame.data(0));
      for (int i = 0; i < size; i++) {
        into.put(i, from + i < samples.length ? samples[from + i] / 32768f : 0);
      }
      frame.pts(from);
      ok(avcodec_send_frame(encoder, frame));
      drain(encoder, format, stream);
    }
    ok(avcodec_send_frame(encoder, null));
    drain(encoder, format, stream);
    av_frame_free(frame);
  }

  private static void drain(AVCodecContext encoder, AVFormatContext format, AVStream stream) {
    AVPacket packet = av_packet_alloc();
    while (avcodec_receive_packet(encoder, packet) >= 0) {
      av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
      packet.stream_index(0);
      ok(av_interleaved_write_frame(format, packet));
    }
    av_packet_free(packet);
  }

  private static void ok(int answer) {
    if (answer < 0) {
      throw new IllegalStateException("FFmpeg says " + answer);
    }
  }
}
