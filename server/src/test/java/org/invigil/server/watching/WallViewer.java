package org.invigil.server.watching;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.session.ExamSessionId;

/** The picture of one candidate on a proctor's wall: counts what comes. */
final class WallViewer implements WebSocket.Listener, AutoCloseable {

  final AtomicInteger shown = new AtomicInteger();
  final AtomicInteger gaps = new AtomicInteger();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final WebSocket socket;

  WallViewer(HttpClient client, URI server, ExamSessionId session, String token) {
    socket =
        client
            .newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(WallBenchmark.socket(server, session, ""), this)
            .join();
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    message.writeBytes(bytes);
    if (last) {
      var fragment = LiveFragment.readOpened(message.toByteArray()).orElseThrow();
      shown.incrementAndGet();
      gaps.addAndGet(fragment.skipped() ? 1 : 0);
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
