package org.invigil.adapter.in.agent.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.recording.FragmentTap;
import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.session.ExamSessionId;

/**
 * Pushes sealed fragments to the server as soon as they are flushed, while somebody watches. It
 * lives in a thread of its own; a connection that is slow or gone is given up and opened again
 * after a random while, and what could not be shown meanwhile is left out, never kept for later.
 */
public final class LivePush implements FragmentTap, AutoCloseable {

  /** What one fragment may take: longer, and it is no longer live. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration LOOK_UP = Duration.ofSeconds(1);
  private static final Duration SILENCE = Duration.ofSeconds(20);

  /** Not permitted, no such session, over or taken over: the server will say the same again. */
  private static final Set<Integer> FINAL = Set.of(4403, 4404, 4410);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ExamServer server;
  private final String path;
  private final LiveWatch watch;
  private final BackOff backOff;
  private final LiveQueue queue = new LiveQueue();
  private final Thread thread;
  private volatile boolean stopped;

  /** Is told who watches; from a thread of the connection. */
  public interface LiveWatch {

    /** So many proctors watch now; 0 also when the server is no longer reached. */
    void watchedBy(int viewers);
  }

  /**
   * @param server seen with a token that may put segments of the session
   */
  public LivePush(ExamServer server, ExamSessionId session, LiveWatch watch, BackOff backOff) {
    this.server = server;
    this.path = "api/sessions/" + session + "/live/push";
    this.watch = watch;
    this.backOff = backOff;
    this.thread = Thread.ofPlatform().name("live").daemon().unstarted(this::work);
  }

  public LivePush start() {
    thread.start();
    return this;
  }

  @Override
  public void flushed(FragmentPlace place, SegmentBeginning segment, byte[] sealed) {
    queue.add(new LiveFragment(place, segment.startedAt(), segment.mediaType(), false, sealed));
  }

  private void work() {
    try {
      while (!stopped) {
        var connection = new Connection();
        if (connection.open()) {
          connection.push();
        }
        connection.end();
        if (FINAL.contains(connection.closedWith())) {
          return;
        }
        if (!stopped) {
          TimeUnit.MILLISECONDS.sleep(backOff.afterFailure(Optional.empty()).toMillis());
        }
      }
    } catch (InterruptedException told) {
      stopped = true;
    }
  }

  /** Ends within the patience for one fragment. */
  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  /** One WebSocket, from its opening to its end. */
  private final class Connection implements WebSocket.Listener {

    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<WebSocket> socket = Optional.empty();
    private volatile int viewers;

    boolean open() throws InterruptedException {
      if (server.isCut()) {
        return false;
      }
      CompletableFuture<WebSocket> opening = server.webSocket(path, this);
      socket = inTime(opening);
      if (socket.isEmpty()) {
        opening.thenAccept(WebSocket::abort);
      }
      return socket.isPresent();
    }

    void push() throws InterruptedException {
      long said = System.nanoTime();
      while (!closed.isDone() && !stopped && !server.isCut()) {
        Optional<LiveFragment> next = queue.take(LOOK_UP);
        boolean silent = System.nanoTime() - said > SILENCE.toNanos();
        if (next.isPresent() || silent) {
          said = System.nanoTime();
          if (inTime(send(next)).isEmpty()) {
            return;
          }
          backOff.succeeded();
        }
      }
    }

    private CompletableFuture<WebSocket> send(Optional<LiveFragment> next) {
      WebSocket open = socket.orElseThrow();
      if (next.isEmpty()) {
        return open.sendPing(ByteBuffer.allocate(0));
      }
      byte[] message = next.get().sealedMessage();
      server.uplink().sending(message.length);
      return open.sendBinary(ByteBuffer.wrap(message), true);
    }

    void end() {
      queue.watched(false);
      socket.ifPresent(WebSocket::abort);
      tell(0);
    }

    int closedWith() {
      return closed.getNow(WebSocket.NORMAL_CLOSURE);
    }

    private void tell(int now) {
      if (now != viewers) {
        viewers = now;
        watch.watchedBy(now);
      }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        heard(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    private void heard(String message) {
      try {
        int now = JSON.readTree(message).path("watchedBy").asInt(viewers);
        queue.watched(now > 0);
        tell(now);
      } catch (JsonProcessingException unknown) {
        // A newer server may say more than this program understands.
        text.setLength(0);
      }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      closed.complete(WebSocket.NORMAL_CLOSURE);
    }
  }

  /** Empty where it failed, or did not come in time. */
  private static Optional<WebSocket> inTime(CompletableFuture<WebSocket> future)
      throws InterruptedException {
    try {
      return Optional.of(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException gone) {
      return Optional.empty();
    }
  }
}
