package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureMeasurement;

/**
 * What was seen in pictures, each measured once, several at a time. Of a picture only the likeness
 * and the box of one face stay, so that a set of any size fits.
 */
final class FacesSeen {

  private static final double DARK_STOPS = 2;
  private static final double SAME_FACE = 0.4;
  private static final int TELL_EVERY = 250;

  private final Vision vision;
  private final Map<Path, Look> looks = new ConcurrentHashMap<>();
  private final AtomicLong cpu = new AtomicLong();
  private final AtomicInteger done = new AtomicInteger();

  FacesSeen(Vision vision) {
    this.vision = vision;
  }

  /**
   * @param trouble why there is no measurement; empty where there is one
   * @param face the likeness of the large face in the middle
   * @param dark whether that face is found in the dark copy; empty where there is no face, or no
   *     dark copy could be made
   * @param darkAlike how much the face in the dark copy resembles the bright one
   */
  record Look(
      Optional<String> trouble,
      Optional<FaceTemplate> face,
      Optional<Boolean> dark,
      Optional<Double> darkAlike) {

    static Look not(String why) {
      return new Look(Optional.of(why), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  void look(Collection<Path> pictures, int workers) throws IOException {
    try (var pool = Executors.newFixedThreadPool(workers)) {
      List<Future<Look>> all =
          pictures.stream()
              .distinct()
              .map(it ->
                  pool.submit(() -> looks.computeIfAbsent(it, path -> measured(path, pictures))))
              .toList();
      for (var each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a picture could not be measured", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  Look at(Path picture) {
    return looks.getOrDefault(picture, Look.not("was not looked at"));
  }

  Map<Path, Look> all() {
    return looks;
  }

  double cpuMillisPerPicture() {
    return looks.isEmpty() ? 0 : cpu.get() / 1e6 / looks.size();
  }

  private Look measured(Path picture, Collection<Path> of) {
    Look look = measured(picture);
    int now = done.incrementAndGet();
    if (now % TELL_EVERY == 0) {
      System.err.printf("looked at %d of %d pictures%n", now, of.size());
    }
    return look;
  }

  private Look measured(Path picture) {
    if (!Files.isRegularFile(picture)) {
      return Look.not("is missing");
    }
    try {
      byte[] bytes = Files.readAllBytes(picture);
      var clock = ManagementFactory.getThreadMXBean();
      long before = clock.getCurrentThreadCpuTime();
      var reading = vision.measure(bytes);
      cpu.addAndGet(clock.getCurrentThreadCpuTime() - before);
      return switch (reading) {
        case Vision.CannotTell(var reason, var detail) ->
            Look.not("cannot be read: " + reason + ", " + detail);
        case Vision.Measured(var seen) ->
            central(seen)
                .map(face -> withDark(face, bytes))
                .orElseGet(() ->
                    new Look(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
      };
    } catch (IOException e) {
      return Look.not("cannot be opened: " + e.getMessage());
    }
  }

  private Look withDark(FaceSighting bright, byte[] picture) {
    try {
      var reading = vision.measure(DarkCopy.of(picture, DARK_STOPS));
      Optional<FaceSighting> again =
          reading instanceof Vision.Measured(var seen)
              ? seen.faces().stream()
                  .filter(it -> overlap(it.box(), bright.box()) >= SAME_FACE)
                  .findFirst()
              : Optional.empty();
      return new Look(
          Optional.empty(),
          Optional.of(bright.template()),
          Optional.of(again.isPresent()),
          again.map(it -> it.template().similarityTo(bright.template())));
    } catch (IOException e) {
      return new Look(
          Optional.empty(), Optional.of(bright.template()), Optional.empty(), Optional.empty());
    }
  }

  private static double overlap(Box a, Box b) {
    double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
    double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
    double shared = Math.max(0, width) * Math.max(0, height);
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
  }

  /** The large face in the middle: pictures of a person show others behind. */
  private static Optional<FaceSighting> central(PictureMeasurement in) {
    return in.faces().stream()
        .max(Comparator.comparingDouble(it -> weight(it.box(), in.width(), in.height())));
  }

  private static double weight(Box box, int width, int height) {
    double x = box.x() + box.width() / 2 - width / 2.0;
    double y = box.y() + box.height() / 2 - height / 2.0;
    return box.width() * box.height() / ((double) width * height)
        - 2 * (x * x + y * y) / ((double) width * width);
  }
}
