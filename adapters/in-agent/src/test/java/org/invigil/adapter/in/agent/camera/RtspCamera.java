package org.invigil.adapter.in.agent.camera;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.invigil.adapter.in.agent.Films;

/**
 * A camera that speaks RTSP: this answers the requests, and FFmpeg makes the packets, H.264 over
 * RTP, which go through the same connection. Its pictures are grey and grow brighter.
 */
final class RtspCamera implements AutoCloseable {

  private static final long BETWEEN = 100_000_000L;
  private static final String SDP =
      """
      v=0
      o=- 0 0 IN IP4 127.0.0.1
      s=camera
      c=IN IP4 127.0.0.1
      t=0 0
      m=video 0 RTP/AVP 96
      a=rtpmap:96 H264/90000
      a=fmtp:96 packetization-mode=1
      a=control:track
      """
          .replace("\n", "\r\n");

  private final ServerSocket server;
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  RtspCamera() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::accept);
  }

  String address() {
    return "rtsp://127.0.0.1:" + server.getLocalPort() + "/film";
  }

  /** Whoever is connected is no more; others may come. */
  void cut() throws IOException {
    for (Socket connection : connections) {
      connection.close();
    }
    connections.clear();
  }

  private void accept() {
    while (!closed) {
      try {
        Socket connection = server.accept();
        connections.add(connection);
        Thread.ofPlatform().daemon().start(() -> serve(connection));
      } catch (IOException over) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
      var out = new DataOutputStream(connection.getOutputStream());
      for (List<String> request = read(in); !request.isEmpty(); request = read(in)) {
        String method = request.getFirst().split(" ")[0];
        answer(out, method, number(request));
        if (method.equals("PLAY")) {
          Thread.ofPlatform().daemon().start(() -> play(connection, out));
        }
      }
    } catch (IOException gone) {
      connections.remove(connection);
    }
  }

  private static List<String> read(BufferedReader in) throws IOException {
    var lines = new ArrayList<String>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private static String number(List<String> request) {
    return request.stream().filter(it -> it.startsWith("CSeq")).findFirst().orElseThrow();
  }

  private static void answer(DataOutputStream out, String method, String number)
      throws IOException {
    String more =
        switch (method) {
          case "OPTIONS" -> "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n";
          case "DESCRIBE" ->
              "Content-Type: application/sdp\r\nContent-Length: " + SDP.length() + "\r\n\r\n" + SDP;
          case "SETUP" -> "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n\r\n";
          default -> "Session: 1\r\n\r\n";
        };
    synchronized (out) {
      out.write(("RTSP/1.0 200 OK\r\n" + number + "\r\n" + more).getBytes(UTF_8));
      out.flush();
    }
  }

  private void play(Socket connection, DataOutputStream out) {
    try (var packets = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform()
          .daemon()
          .start(() -> film(packets.getLocalPort(), () -> !closed && !connection.isClosed()));
      var packet = new DatagramPacket(new byte[1 << 16], 1 << 16);
      while (!closed && !connection.isClosed()) {
        packets.receive(packet);
        synchronized (out) {
          out.writeByte('$');
          out.writeByte(0);
          out.writeShort(packet.getLength());
          out.write(packet.getData(), 0, packet.getLength());
          out.flush();
        }
      }
    } catch (IOException gone) {
      connections.remove(connection);
    }
  }

  private interface Goes {
    boolean on();
  }

  private static void film(int port, Goes goes) {
    try (var recorder = new FFmpegFrameRecorder("rtp://127.0.0.1:" + port, 320, 240);
        var converter = new Java2DFrameConverter()) {
      recorder.setFormat("rtp");
      recorder.setVideoCodec(avcodec.AV_CODEC_ID_H264);
      recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
      recorder.setFrameRate(10);
      recorder.setGopSize(5);
      recorder.start();
      for (int i = 0; goes.on(); i++) {
        Frame frame = converter.getFrame(Films.grey(Math.min(240, 20 + 4 * i)), 1.0);
        recorder.record(frame, avutil.AV_PIX_FMT_BGR24);
        LockSupport.parkNanos(BETWEEN);
      }
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    server.close();
    cut();
  }
}
