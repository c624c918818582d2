package org.invigil.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Uploads segments over one connection of plain HTTP/1.1 and remembers how long each answer took.
 * The bytes are the same for all segments of a connection, so that the program spends little.
 */
final class Uploads {

  private static final int MOST_ANSWERS = 4_000_000;

  private final String host;
  private final int port;
  private final LoadSession session;
  private final byte[] body;
  private final String digest;
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private long[] micros = new long[1024];
  private int count;
  private long sequence;

  Uploads(String host, int port, LoadSession session, int size, long firstSequence) {
    this.host = host;
    this.port = port;
    this.session = session;
    this.body = new byte[size];
    new Random(session.token().hashCode()).nextBytes(body);
    this.digest = Base64.getEncoder().encodeToString(sha256(body));
    this.sequence = firstSequence;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Uploads until {@code end}; what was answered before {@code begin} is not counted. Times are of
   * {@link System#nanoTime}.
   *
   * @param pause nanoseconds from one segment's start to the next one's; 0: as soon as answered
   */
  void run(long begin, long end, long firstAt, long pause) throws IOException {
    try (Socket socket = new Socket(host, port)) {
      socket.setTcpNoDelay(true);
      var out = socket.getOutputStream();
      var in = new BufferedInputStream(socket.getInputStream(), 4096);
      for (long due = firstAt; System.nanoTime() < end; due += pause) {
        if (pause > 0 && !waitUntil(due, end)) {
          return;
        }
        long from = pause > 0 ? due : System.nanoTime();
        out.write(head());
        out.write(body);
        out.flush();
        int status = answer(in);
        long now = System.nanoTime();
        if (now >= begin && now < end) {
          note(status, (now - from) / 1000);
        }
      }
    }
  }

  private static boolean waitUntil(long due, long end) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      if (due >= end) {
        return false;
      }
      LockSupport.parkNanos(left);
    }
    return true;
  }

  private byte[] head() {
    return ("PUT "
            + session.putPath().replace("{sequence}", Long.toString(sequence++))
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nAuthorization: Bearer "
            + session.token()
            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + body.length
            + "\r\nContent-Digest: sha-256=:"
            + digest
            + ":\r\nInvigil-Started-At: "
            + Instant.now().minusSeconds(10)
            + "\r\nInvigil-Monotonic-Millis: 0\r\nInvigil-Duration-Millis: 10000"
            + "\r\nInvigil-Media-Type: video/mp4\r\nInvigil-Previous-Digest: none"
            + "\r\nInvigil-Cut-Short: false\r\n\r\n")
        .getBytes(US_ASCII);
  }

  private static int answer(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ", 3)[1]);
    int length = 0;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private void note(int status, long took) {
    answers.merge(status, 1, Integer::sum);
    if (count == micros.length && count < MOST_ANSWERS) {
      micros = Arrays.copyOf(micros, 2 * count);
    }
    if (count < micros.length) {
      micros[count++] = took;
    }
  }

  Map<Integer, Integer> answers() {
    return answers;
  }

  long[] micros() {
    return Arrays.copyOf(micros, count);
  }
}
