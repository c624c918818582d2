package org.invigil.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lies between the product and a store that speaks S3: passes requests on byte for byte, and spoils
 * those that a test names. One request a connection.
 */
final class FaultyWay implements Closeable {

  /** What becomes of a request. */
  enum Fault {
    NONE,
    /** 500 InternalError, and nothing was done. */
    BROKEN,
    /** 503 SlowDown, and nothing was done. */
    BUSY,
    /** It was done, and 500 is answered. */
    DONE_BUT_BROKEN,
    /** The connection ends in the middle of what is sent. */
    CUT_ON_THE_WAY,
    /** It was done, and the connection ends before the answer. */
    DONE_BUT_CUT,
    /** The answer ends in the middle of its body. */
    ANSWER_CUT,
    /** 200 is answered, and nothing was done. */
    LIE,
    /** It is passed on with a changed byte, and 200 is answered whatever the store says. */
    CHANGED_AND_LIE,
    /** The answer comes only when {@link #letGo} says so. */
    SLOW
  }

  record Request(String method, String path, int number) {}

  private record Message(String head, byte[] body) {}

  private final int store;
  private final Function<Request, Fault> faults;
  private final ServerSocket door;
  private final AtomicInteger number = new AtomicInteger();
  private final CountDownLatch slow = new CountDownLatch(1);
  private final List<Socket> open = new ArrayList<>();
  final ConcurrentHashMap<Fault, Integer> played = new ConcurrentHashMap<>();

  FaultyWay(int store, Function<Request, Fault> faults) throws IOException {
    this.store = store;
    this.faults = faults;
    this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void letGo() {
    slow.countDown();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        synchronized (open) {
          open.add(socket);
        }
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String head = head(socket.getInputStream());
      String[] line = head.split(" ", 3);
      var fault = faults.apply(new Request(line[0], line[1], number.incrementAndGet()));
      played.merge(fault, 1, Integer::sum);
      serve(socket, head, fault);
    } catch (IOException gone) {
      // A client that gave up is one of the things that happen here.
      number.get();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Socket socket, String head, Fault fault)
      throws IOException, InterruptedException {
    if (head.toLowerCase(java.util.Locale.ROOT).contains("\r\nexpect: 100-continue")) {
      write(socket, "HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (fault == Fault.CUT_ON_THE_WAY) {
      socket.getInputStream().readNBytes(length(head) / 2);
      return;
    }
    var request = new Message(head, socket.getInputStream().readNBytes(length(head)));
    switch (fault) {
      case NONE -> socket.getOutputStream().write(passedOn(request));
      case BROKEN -> write(socket, error("500 Internal Server Error", "InternalError"));
      case BUSY -> write(socket, error("503 Slow Down", "SlowDown"));
      case DONE_BUT_BROKEN -> {
        passedOn(request);
        write(socket, error("500 Internal Server Error", "InternalError"));
      }
      case DONE_BUT_CUT -> passedOn(request);
      case ANSWER_CUT -> {
        byte[] answer = passedOn(request);
        int body = new String(answer, ISO_8859_1).indexOf("\r\n\r\n") + 4;
        socket.getOutputStream().write(answer, 0, body + (answer.length - body) / 2);
      }
      case LIE -> write(socket, success());
      case CHANGED_AND_LIE -> {
        byte[] other = request.body().clone();
        other[other.length / 2] ^= 1;
        passedOn(new Message(head, other));
        write(socket, success());
      }
      case SLOW -> {
        byte[] answer = passedOn(request);
        slow.await();
        socket.getOutputStream().write(answer);
      }
      case CUT_ON_THE_WAY -> throw new IllegalStateException("was played before");
    }
  }

  private static String success() {
    return "HTTP/1.1 200 OK\r\nETag: \""
        + "0".repeat(32)
        + "\"\r\nContent-Length: 0\r\n"
        + "Connection: close\r\n\r\n";
  }

  private static String error(String status, String code) {
    var body = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code></Error>";
    return "HTTP/1.1 %s\r\nContent-Type: application/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(status, body.length(), body);
  }

  /** The signature is over what is passed on unchanged; the connection ends with the answer. */
  private byte[] passedOn(Message request) throws IOException {
    var head = new StringBuilder();
    Arrays.stream(request.head().split("\r\n"))
        .filter(it -> !it.toLowerCase(java.util.Locale.ROOT).matches("(connection|expect):.*"))
        .forEach(it -> head.append(it).append("\r\n"));
    head.append("Connection: close\r\n\r\n");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), store)) {
      socket.getOutputStream().write(head.toString().getBytes(ISO_8859_1));
      socket.getOutputStream().write(request.body());
      return socket.getInputStream().readAllBytes();
    }
  }

  private static String head(InputStream from) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = from.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1).strip();
  }

  private static int length(String head) {
    return Arrays.stream(head.split("\r\n"))
        .filter(it -> it.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
        .mapToInt(it -> Integer.parseInt(it.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  private static void write(Socket to, String text) throws IOException {
    to.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  @Override
  public void close() {
    letGo();
    try {
      door.close();
      synchronized (open) {
        for (Socket socket : open) {
          socket.close();
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
