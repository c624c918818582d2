package org.invigil.benchmarks.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Uploads segments of one session over one connection of plain HTTP/1.1. A request is made once; of
 * the next one only number and time are written anew, so that it costs little more than its way
 * through the kernel. All segments of a session have the same bytes.
 */
final class Uploader implements Closeable {

  private static final int DIGITS = 14;
  private static final int LONGEST_ANSWER = 16 * 1024;

  private final SocketChannel channel;
  private final SelectionKey key;
  private final ByteBuffer request;
  private final int numberAt;
  private final int timeAt;
  private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
  private long number = System.currentTimeMillis() * 10;
  private long second;
  private long due;

  Uploader(InetSocketAddress server, LoadSession session, int size, Selector selector)
      throws IOException {
    var body = new byte[size];
    new Random(session.token().hashCode()).nextBytes(body);
    var path = session.putPath().split("\\{sequence}", -1);
    var number = "PUT " + path[0];
    var time =
        number
            + "0".repeat(DIGITS)
            + path[1]
            + " HTTP/1.1\r\nHost: "
            + server.getHostString()
            + "\r\nAuthorization: Bearer "
            + session.token()
            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + size
            + "\r\nContent-Digest: sha-256=:"
            + Base64.getEncoder().encodeToString(sha256(body))
            + ":\r\nInvigil-Monotonic-Millis: 0\r\nInvigil-Duration-Millis: 10000"
            + "\r\nInvigil-Media-Type: video/mp4\r\nInvigil-Previous-Digest: none"
            + "\r\nInvigil-Cut-Short: false\r\nInvigil-Started-At: ";
    this.numberAt = number.length();
    this.timeAt = time.length();
    var head = (time + started(Instant.EPOCH) + "\r\n\r\n").getBytes(US_ASCII);
    this.request = ByteBuffer.allocateDirect(head.length + size).put(head).put(body);
    this.channel = SocketChannel.open(server);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    this.key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A segment that ends now. */
  private static String started(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(10).toString();
  }

  /** When the segment is due, or was, that is sent now; of {@link System#nanoTime}. */
  long due() {
    return due;
  }

  void isDue(long at) {
    due = at;
  }

  void send() throws IOException {
    request.put(numberAt, Long.toString(number++).getBytes(US_ASCII));
    long now = System.currentTimeMillis() / 1000;
    if (now != second) {
      request.put(timeAt, started(Instant.ofEpochSecond(now)).getBytes(US_ASCII));
      second = now;
    }
    request.clear();
    answer.clear();
    goOn();
  }

  private void goOn() throws IOException {
    channel.write(request);
    key.interestOps(request.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
  }

  /** Goes on where the network allows it; answers with the status once the answer is whole. */
  OptionalInt ready() throws IOException {
    if (request.hasRemaining()) {
      goOn();
      return OptionalInt.empty();
    }
    if (channel.read(answer) < 0) {
      throw new IOException("the server closed the connection");
    }
    var text = new String(answer.array(), 0, answer.position(), ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    return end >= 0 && answer.position() >= end + 4 + length(text.substring(0, end))
        ? OptionalInt.of(Integer.parseInt(text.substring(9, 12)))
        : OptionalInt.empty();
  }

  private static int length(String head) {
    var lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("\r\ncontent-length:");
    if (at < 0) {
      return 0;
    }
    int from = at + "\r\ncontent-length:".length();
    int to = lower.indexOf('\r', from);
    return Integer.parseInt(lower.substring(from, to < 0 ? lower.length() : to).strip());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
