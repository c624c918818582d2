package org.invigil.adapter.in.agent.camera;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.invigil.adapter.in.agent.Films;

/** A camera whose pictures lie in pieces on a web server: HLS with fragmented MP4. */
final class HlsCamera implements AutoCloseable {

  private final HttpServer server;
  private final Path folder;

  HlsCamera(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    film();
    server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            this.folder,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
  }

  String address() {
    return address("/film.m3u8");
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void film() throws IOException {
    try (var recorder = new FFmpegFrameRecorder(folder.resolve("film.m3u8").toString(), 320, 240);
        var converter = new Java2DFrameConverter()) {
      recorder.setFormat("hls");
      recorder.setOption("hls_time", "1");
      recorder.setOption("hls_list_size", "0");
      recorder.setOption("hls_segment_type", "fmp4");
      recorder.setVideoCodec(avcodec.AV_CODEC_ID_H264);
      recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
      recorder.setFrameRate(10);
      recorder.setGopSize(10);
      recorder.start();
      for (int i = 0; i < 40; i++) {
        recorder.record(converter.getFrame(Films.grey(20 + 5 * i)), avutil.AV_PIX_FMT_BGR24);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
