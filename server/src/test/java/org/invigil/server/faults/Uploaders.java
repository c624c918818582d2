package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Load programs that share some sessions: each sends a handful of pieces in any order over a
 * connection of its own, some of them twice, some two times at once. What was not acknowledged is
 * sent first when they begin again. They note what was said of each piece, and judge nothing.
 */
final class Uploaders implements AutoCloseable {

  /** Nobody may be kept waiting longer than this, whatever is broken. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int HANDFUL = 6;
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final URI server;
  private final List<LoadSession> sessions;
  private final Random chance;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Thread> running = new ArrayList<>();
  private final Map<LoadSession, Long> next = new HashMap<>();
  private final Deque<Piece> open = new ArrayDeque<>();

  final Map<Piece, AtomicInteger> keptFirst = new ConcurrentHashMap<>();
  final Set<Piece> acknowledged = ConcurrentHashMap.newKeySet();
  final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
  final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile boolean stopped;

  Uploaders(URI server, List<LoadSession> sessions, Random chance) {
    this.server = server;
    this.sessions = List.copyOf(sessions);
    this.chance = chance;
  }

  /** Pieces that are recorded and never sent: those are what is missing. */
  static boolean isLost(long number) {
    return number % 10 == 7;
  }

  /** Begins so many at once; each ends when it is cut off, or when {@link #stop} says so. */
  void begin(int count) {
    stopped = false;
    for (int i = 0; i < count; i++) {
      var own = new Random(chance.nextLong());
      running.add(Thread.ofVirtual().start(() -> upload(own)));
    }
  }

  /** Waits until so many more are acknowledged. */
  void awaitAcknowledged(int more) {
    int until = answered.get() + more;
    await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> answered.get() >= until);
  }

  /** Waits until so many more were refused. */
  void awaitRefused(int more) {
    int until = refused.get() + more;
    await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> refused.get() >= until);
  }

  void stop() throws InterruptedException {
    stopped = true;
    for (var each : running) {
      assertThat(each.join(PATIENCE)).as("an uploader hangs").isTrue();
    }
    running.clear();
  }

  /** Sends what is left, in any order, until all of it is acknowledged. */
  void finish() throws Exception {
    var left = new ArrayList<>(open);
    open.clear();
    Collections.shuffle(left, chance);
    for (var piece : left) {
      note(piece, client.send(request(piece), BodyHandlers.ofString()));
      assertThat(acknowledged).contains(piece);
    }
  }

  /** The numbers of a session that were acknowledged. */
  TreeSet<Long> numbers(LoadSession session) {
    var numbers = new TreeSet<Long>();
    acknowledged.stream()
        .filter(it -> it.of().equals(session))
        .forEach(it -> numbers.add(it.number()));
    return numbers;
  }

  private void upload(Random own) {
    boolean reached = true;
    while (reached && !stopped) {
      var some = handful(own);
      while (reached && !stopped && !some.isEmpty()) {
        reached = send(some.getLast(), own);
        if (acknowledged.contains(some.getLast())) {
          some.removeLast();
        }
      }
      leave(some);
    }
  }

  /** Neighbours, in any order. */
  private List<Piece> handful(Random own) {
    var some = new ArrayList<Piece>();
    synchronized (open) {
      var of = sessions.get(own.nextInt(sessions.size()));
      while (some.size() < HANDFUL) {
        some.add(open.isEmpty() ? fresh(of) : open.removeFirst());
      }
    }
    Collections.shuffle(some, own);
    return some;
  }

  private Piece fresh(LoadSession of) {
    long number = next.getOrDefault(of, 0L);
    next.put(of, number + 1);
    return isLost(number) ? fresh(of) : new Piece(of, number);
  }

  private void leave(List<Piece> some) {
    synchronized (open) {
      open.addAll(some);
    }
  }

  /** Once, twice, or two times at once; whether the server was reached. */
  private boolean send(Piece piece, Random own) {
    try {
      if (own.nextInt(8) == 0) {
        var other = client.sendAsync(request(piece), BodyHandlers.ofString());
        note(piece, client.send(request(piece), BodyHandlers.ofString()));
        other.thenAccept(it -> note(piece, it)).exceptionally(cut -> null).join();
      } else {
        note(piece, client.send(request(piece), BodyHandlers.ofString()));
      }
      if (own.nextInt(8) == 0) {
        note(piece, client.send(request(piece), BodyHandlers.ofString()));
      }
      return true;
    } catch (java.net.http.HttpTimeoutException late) {
      unexpected.add("no answer to " + piece);
      return false;
    } catch (IOException cut) {
      return false;
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest request(Piece piece) {
    var bytes = piece.bytes();
    var path = piece.of().putPath().replace("{sequence}", Long.toString(piece.number()));
    var request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Digest", digest(bytes))
            .PUT(BodyPublishers.ofByteArray(bytes));
    piece.of().headers().forEach(request::header);
    return request.build();
  }

  private static String digest(byte[] bytes) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(Piece.sha256(bytes)) + ":";
  }

  private void note(Piece piece, HttpResponse<String> answer) {
    if (answer.statusCode() == UNAVAILABLE && answer.body().contains("\"store.unavailable\"")) {
      refused.incrementAndGet();
      return;
    }
    var kept = answer.headers().firstValue("Repr-Digest").orElse("");
    if (answer.statusCode() != CREATED && answer.statusCode() != OK
        || !kept.equals(digest(piece.bytes()))) {
      unexpected.add(answer.statusCode() + " to " + piece + ": " + answer.body());
      return;
    }
    if (answer.statusCode() == CREATED) {
      keptFirst.computeIfAbsent(piece, it -> new AtomicInteger()).incrementAndGet();
    }
    acknowledged.add(piece);
    answered.incrementAndGet();
  }

  @Override
  public void close() {
    stopped = true;
    client.shutdownNow();
  }
}
