package org.invigil.adapter.out.vision;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.invigil.application.port.out.Vision.Reason;
import org.opencv.core.Mat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes films and pictures in child processes. They come from outside and decoders have holes:
 * what breaks there takes a child down, not the server. A child that has served well is kept for
 * the next film, because starting one costs as much as decoding ten.
 */
final class FilmDecoder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FilmDecoder.class);

  /** Then a child is replaced, whatever it may have gathered. */
  private static final int MOST_FILMS = 200;

  private final Queue<FilmProcess> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore places;
  private final VisionSettings settings;

  FilmDecoder(VisionSettings settings) {
    this.settings = settings;
    this.places = new Semaphore(settings.workers());
  }

  /** How decoding ended. */
  sealed interface End {}

  /** All of the film was seen. */
  record Done() implements End {}

  /** It was given up. */
  record GivenUp(Reason reason, String detail) implements End {}

  /** Is asked about the frame of each slot in turn. */
  interface Frames {

    /** Whether the frame is to be sent: if so, it is taken next; if not, the slot is done with. */
    boolean wants(FrameOutline outline);

    void take(DecodedFrame frame) throws InterruptedException;

    /** The slot shows what the one before showed. */
    void same();

    /** Sound that follows on what came before; comes before all frames, and only if asked for. */
    default void sound(short[] samples) {
      throw new IllegalStateException("nobody asked for sound");
    }

    /** The rest of the sound cannot be decoded. */
    default void soundDamaged() {
      throw new IllegalStateException("nobody asked for sound");
    }
  }

  /** Reads what a child answers, to its end. */
  private interface Answers {
    End read(FilmProcess from) throws IOException, InterruptedException;
  }

  End decode(FilmWire.Request request, Frames frames) throws InterruptedException {
    return decode(request, from -> read(from, frames));
  }

  /** A still picture; where it could be decoded, it is given before this ends. */
  End decode(byte[] picture, Mats mats, Consumer<Mat> to) throws InterruptedException {
    var request = new FilmWire.Request(FilmKind.STILL, FilmWire.Parts.PICTURES, 0, picture);
    return decode(request, from -> still(from.answers(), mats, to));
  }

  private End decode(FilmWire.Request request, Answers answers) throws InterruptedException {
    places.acquire();
    try {
      FilmProcess child = idle.poll();
      return decode(child == null ? start() : child, request, answers);
    } finally {
      places.release();
    }
  }

  private FilmProcess start() {
    return FilmProcess.start(settings.filmMemory());
  }

  private End decode(FilmProcess child, FilmWire.Request request, Answers answers)
      throws InterruptedException {
    AtomicBoolean late = new AtomicBoolean();
    AtomicBoolean good = new AtomicBoolean();
    CompletableFuture<?> watch = killWhenLate(child, late);
    try {
      child.ask(request);
      End end = answers.read(child);
      good.set(end instanceof Done && !late.get());
      return end;
    } catch (IOException e) {
      LOG.debug("the film decoder ended in the middle of a film", e);
      return late.get()
          ? new GivenUp(Reason.TOOK_TOO_LONG, "decoding took too long")
          : new GivenUp(Reason.DAMAGED, "it cannot be decoded");
    } finally {
      // Only the one that gets here first, watch or decoder, decides about the child.
      if (watch.cancel(false) && good.get() && child.served() < MOST_FILMS) {
        idle.add(child);
      } else {
        child.close();
      }
    }
  }

  private CompletableFuture<?> killWhenLate(FilmProcess child, AtomicBoolean late) {
    CompletableFuture<Boolean> watch = new CompletableFuture<>();
    // On threads of its own: a pool that others keep busy would let the film have more time.
    CompletableFuture.delayedExecutor(
            settings.filmLimit().toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
        .execute(() -> {
          late.set(true);
          if (watch.complete(true)) {
            child.kill();
          }
        });
    return watch;
  }

  private static End read(FilmProcess child, Frames frames)
      throws IOException, InterruptedException {
    DataInputStream answers = child.answers();
    long samples = 0;
    int slots = 0;
    while (slots <= FilmLimits.MOST_FRAMES) {
      int answer = answers.readUnsignedByte();
      switch (answer) {
        case FilmWire.OUTLINE -> {
          ask(child, FilmWire.readOutline(answers), frames);
          slots++;
        }
        case FilmWire.SAME -> {
          if (slots == 0) {
            throw new IOException("the film decoder repeats what it never said");
          }
          frames.same();
          slots++;
        }
        case FilmWire.SOUND -> samples = heard(samples, FilmWire.readSound(answers), frames);
        case FilmWire.SOUND_DAMAGED -> frames.soundDamaged();
        case FilmWire.DONE -> {
          return new Done();
        }
        case FilmWire.DAMAGED -> {
          return new GivenUp(Reason.DAMAGED, "the film cannot be decoded");
        }
        case FilmWire.TOO_LONG -> {
          return tooLong();
        }
        default -> throw new IOException("the film decoder said something unknown");
      }
    }
    return tooLong();
  }

  private static void ask(FilmProcess child, FrameOutline outline, Frames frames)
      throws IOException, InterruptedException {
    boolean wanted = frames.wants(outline);
    child.wants(wanted);
    if (wanted) {
      DataInputStream answers = child.answers();
      if (answers.readUnsignedByte() != FilmWire.FRAME) {
        throw new IOException("the film decoder does not send a frame that was asked for");
      }
      frames.take(FilmWire.readFrame(answers));
    }
  }

  private static long heard(long before, short[] samples, Frames frames) throws IOException {
    if (before + samples.length > FilmLimits.MOST_SAMPLES) {
      throw new IOException("the film decoder sends sound without end");
    }
    frames.sound(samples);
    return before + samples.length;
  }

  private static End still(DataInputStream answers, Mats mats, Consumer<Mat> to)
      throws IOException {
    int answer = answers.readUnsignedByte();
    if (answer == FilmWire.FRAME) {
      Mat picture = StillWire.read(answers, mats);
      if (answers.readUnsignedByte() != FilmWire.DONE) {
        throw new IOException("the decoder did not end after a picture");
      }
      to.accept(picture);
      return new Done();
    }
    if (answer == FilmWire.DAMAGED) {
      return new GivenUp(Reason.DAMAGED, "the picture cannot be decoded");
    }
    throw new IOException("the decoder said something unknown");
  }

  private static End tooLong() {
    return new GivenUp(Reason.TOO_LARGE, "the film is too long for this interval");
  }

  @Override
  public void close() {
    for (FilmProcess child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }
}
