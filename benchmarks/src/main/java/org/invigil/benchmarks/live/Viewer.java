package org.invigil.benchmarks.live;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.invigil.application.evidence.LiveFragment;

/** Somebody who watches, and notes when each fragment came. */
final class Viewer implements WebSocket.Listener, AutoCloseable {

  /**
   * @param at when the fragment had arrived whole
   */
  record Seen(LiveFragment fragment, Instant at) {

    /**
     * From the capture of the fragment's oldest picture to its arrival; a fragment holds one
     * second.
     */
    Duration sinceOldestPicture() {
      return Duration.between(fragment.begun().plusSeconds(fragment.place().index()), at);
    }
  }

  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final WebSocket socket;

  Viewer(HttpClient client, URI address, String token) {
    socket =
        client
            .newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(address, this)
            .join();
  }

  List<Seen> seen() {
    return List.copyOf(seen);
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    message.writeBytes(bytes);
    if (last) {
      var at = Instant.now();
      LiveFragment.readOpened(message.toByteArray()).ifPresent(it -> seen.add(new Seen(it, at)));
      message.reset();
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
