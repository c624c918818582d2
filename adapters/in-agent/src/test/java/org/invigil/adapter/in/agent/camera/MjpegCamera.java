package org.invigil.adapter.in.agent.camera;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A camera that sends a film's pictures over HTTP, as home cameras do; it can be cut off. */
public final class MjpegCamera implements AutoCloseable {

  public static final String NAME = "anna";
  public static final String PASSWORD = "s3cr3t-of-anna";
  private static final long BETWEEN = 100_000_000L;

  private final List<byte[]> pictures;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private volatile boolean cut;
  private volatile Runnable whenSent = () -> {};
  private volatile long left = Long.MAX_VALUE;

  /**
   * @param film a folder of JPEGs
   */
  public MjpegCamera(Path film) throws IOException {
    try (Stream<Path> files = Files.list(film)) {
      pictures =
          files
              .filter(it -> it.toString().endsWith(".jpg"))
              .sorted()
              .map(MjpegCamera::bytes)
              .toList();
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/open", this::send);
    server.createContext("/closed", this::sendToAnna);
    server.start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public String addressWith(String password, String path) {
    return address(path).replace("//", "//" + NAME + ":" + password + "@");
  }

  public void after(int sent, Runnable action) {
    whenSent = action;
    left = sent;
  }

  /** From now on nobody is answered, and whoever was is no more. */
  public void cut() {
    cut = true;
  }

  public void comeBack() {
    cut = false;
  }

  private void sendToAnna(HttpExchange exchange) throws IOException {
    String right =
        "Basic " + Base64.getEncoder().encodeToString((NAME + ":" + PASSWORD).getBytes(UTF_8));
    if (right.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange);
    } else {
      exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"camera\"");
      exchange.sendResponseHeaders(401, -1);
      exchange.close();
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    if (cut) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().add("Content-Type", "multipart/x-mixed-replace;boundary=next");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; !cut; i = (i + 1) % pictures.size()) {
        byte[] picture = pictures.get(i);
        String head =
            "--next\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n";
        out.write(head.getBytes(US_ASCII));
        out.write(picture);
        out.write("\r\n".getBytes(US_ASCII));
        out.flush();
        LockSupport.parkNanos(BETWEEN);
        sent();
      }
    }
  }

  private synchronized void sent() {
    if (--left == 0) {
      whenSent.run();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    cut = true;
    server.stop(0);
    workers.shutdownNow();
  }
}
