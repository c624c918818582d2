package org.invigil.adapter.in.rest.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A WebSocket as a test sees it: what came, in order, waited for with a deadline. */
final class Socket implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final long PATIENCE = 20;

  private final BlockingQueue<Object> came = new LinkedBlockingQueue<>();
  private final java.io.ByteArrayOutputStream part = new java.io.ByteArrayOutputStream();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private final WebSocket socket;

  private Socket(URI uri, UnaryOperator<WebSocket.Builder> with) {
    socket = with.apply(CLIENT.newWebSocketBuilder()).buildAsync(uri, this).join();
  }

  static Socket open(URI uri, UnaryOperator<WebSocket.Builder> with) {
    return new Socket(URI.create(uri.toString().replaceFirst("^http", "ws")), with);
  }

  static Socket open(URI uri, String token) {
    return open(uri, it -> it.header("Authorization", "Bearer " + token));
  }

  void send(byte[] message) {
    socket.sendBinary(ByteBuffer.wrap(message), true).join();
  }

  /** As {@link #send}, where the server may hang up before everything is sent. */
  void sendUntilRefused(byte[] message) {
    socket.sendBinary(ByteBuffer.wrap(message), true).handle((sent, refused) -> sent).join();
  }

  void sendPart(byte[] message) {
    socket.sendBinary(ByteBuffer.wrap(message), false).join();
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  /** The next message: a String or bytes. */
  Object next() {
    try {
      var next = came.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing came");
      }
      return next;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  boolean hasMore() {
    return !came.isEmpty();
  }

  /** Code and reason of the closing. */
  String closing() {
    return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  @Override
  public CompletionStage<?> onText(WebSocket it, CharSequence data, boolean last) {
    came.add(data.toString());
    it.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket it, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    part.writeBytes(bytes);
    if (last) {
      came.add(part.toByteArray());
      part.reset();
    }
    it.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket it, int code, String reason) {
    closed.complete(code + " " + reason);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket it, Throwable failure) {
    closed.complete("broken " + failure);
  }

  @Override
  public void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }
}
