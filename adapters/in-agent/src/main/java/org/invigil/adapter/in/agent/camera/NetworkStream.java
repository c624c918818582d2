package org.invigil.adapter.in.agent.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One connection to a camera in the network. A thread of its own reads all that comes, so that the
 * newest picture is at hand and none waits in a queue. Every wait has an end.
 */
final class NetworkStream implements AutoCloseable {

  /** Whoever gives no first picture within this time does not answer. */
  static final Duration CONNECTING = Duration.ofSeconds(10);

  /** A picture of exactly this age still counts as what the camera sees now. */
  static final Duration FRESH = Duration.ofSeconds(2);

  private static final String GONE =
      "The network camera gives no picture. Check its power and the network.";
  private static final long BETWEEN_PICTURES = Duration.ofMillis(80).toNanos();
  private static final long LONGEST_HEAP = Duration.ofSeconds(30).toNanos();

  private final NetworkAddress address;
  private final CompletableFuture<BufferedImage> first = new CompletableFuture<>();
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private volatile Optional<Shown> newest = Optional.empty();
  private volatile String whyNot = "The network camera does not answer in time.";
  private volatile boolean closing;

  private record Shown(BufferedImage picture, long nanos) {}

  /** Begins to connect. */
  NetworkStream(NetworkAddress address) {
    this.address = address;
    Thread.ofPlatform().name("network-camera").daemon().start(this::read);
  }

  /** Waits for the first picture. */
  BufferedImage first() throws CameraFailure {
    wait(CompletableFuture.anyOf(first, over));
    if (!first.isDone()) {
      close();
      throw new CameraFailure(whyNot);
    }
    return first.join();
  }

  /** What it sees now. */
  BufferedImage picture() throws CameraFailure {
    return newest
        .filter(it -> !over.isDone() && System.nanoTime() - it.nanos() <= FRESH.toNanos())
        .map(Shown::picture)
        .orElseThrow(() -> new CameraFailure(GONE));
  }

  /** Waits until nothing is read any more. */
  void awaitEnd() throws CameraFailure {
    wait(over);
    if (!over.isDone()) {
      throw new CameraFailure("The network camera does not let go of its last connection.");
    }
  }

  /** Nothing more is read, at the latest when what is waited for has come or is given up. */
  @Override
  public void close() {
    closing = true;
  }

  private static void wait(CompletableFuture<?> what) {
    what.thenApply(_ -> true)
        .completeOnTimeout(false, CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private void read() {
    try (NetworkFilm film = NetworkFilm.connect(address)) {
      whyNot = GONE;
      show(film);
    } catch (CameraFailure refused) {
      whyNot = String.valueOf(refused.getMessage());
    } catch (RuntimeException | LinkageError broken) {
      whyNot = "Pictures of the network camera cannot be read on this computer.";
    } finally {
      over.complete(null);
    }
  }

  private void show(NetworkFilm film) throws CameraFailure {
    long made = System.nanoTime() - BETWEEN_PICTURES;
    long began = 0;
    while (!closing) {
      boolean wanted = System.nanoTime() - made >= BETWEEN_PICTURES;
      Optional<NetworkFilm.Moment> moment = film.next(wanted);
      if (moment.isEmpty()) {
        return;
      }
      if (!film.inRealTime()) {
        long shownAt = moment.get().micros() * 1000;
        long now = System.nanoTime();
        began = began == 0 || isFar(began + shownAt - now) ? now - shownAt : began;
        pass(began + shownAt);
      }
      if (moment.get().picture().isPresent()) {
        made = System.nanoTime();
        newest = moment.get().picture().map(it -> new Shown(it, System.nanoTime()));
        first.complete(moment.get().picture().get());
      }
    }
  }

  /** Its times have begun anew, or have fallen behind. */
  private static boolean isFar(long early) {
    return early > LONGEST_HEAP || early < -LONGEST_HEAP;
  }

  private void pass(long until) {
    for (long left = until - System.nanoTime();
        left > 0 && !closing;
        left = until - System.nanoTime()) {
      LockSupport.parkNanos(Math.min(left, BETWEEN_PICTURES));
    }
  }
}
