package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.flag.Look;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.Flags;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.session.ExamSessionId;

/** Events in films, found by the very code that finds flags in exams. */
final class ClipsMode {

  private static final Instant START = Instant.parse("2030-01-01T09:00:00Z");
  private final OpenCvVision vision;
  private final Optional<Path> looks;
  private final EventTally tally = new EventTally();
  private final List<String> unreadable = new ArrayList<>();
  private long cpu;
  private long pieces;

  private ClipsMode(OpenCvVision vision, Optional<Path> looks) {
    this.vision = vision;
    this.looks = looks;
  }

  /**
   * @param looks where to write what was measured, a file for each film
   */
  static Map<String, Object> run(OpenCvVision vision, Path folder, Optional<Path> looks)
      throws IOException {
    var mode = new ClipsMode(vision, looks);
    var clips = Clip.in(folder);
    for (int i = 0; i < clips.size(); i++) {
      mode.watch(clips.get(i));
      System.err.printf("watched %d of %d: %s%n", i + 1, clips.size(), clips.get(i).name());
    }
    return mode.result(clips.size());
  }

  private void watch(Clip clip) throws IOException {
    Optional<FaceSighting> enrolled = enrolled(clip);
    List<Observation> seen = new ArrayList<>();
    Instant at = START;
    for (Path piece : clip.pieces()) {
      at = at.plus(watch(clip, piece, at, enrolled, seen));
    }
    var policy =
        enrolled
            .flatMap(it -> it.detail().pose())
            .map(FlagPolicy.DEFAULT::with)
            .orElse(FlagPolicy.DEFAULT);
    var flags =
        Flags.of(
                new ExamSessionId(new UUID(0, 1)),
                ExamRules.STRICT,
                Adjustments.NONE,
                policy,
                seen,
                List.of())
            .flags();
    if (looks.isPresent()) {
      LooksFile.write(looks.get().resolve(clip.name() + ".looks.csv"), seen, START);
    }
    double seconds = java.time.Duration.between(START, at).toMillis() / 1000.0;
    tally.compare(clip.name(), seconds, ClipEvent.read(clip.events()), flags, START);
  }

  /** How long the piece is, in looks. */
  private java.time.Duration watch(
      Clip clip, Path piece, Instant at, Optional<FaceSighting> enrolled, List<Observation> into)
      throws IOException {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    var reading = vision.watch(Files.readAllBytes(piece), Clip.mediaType(piece), Look.EVERY);
    cpu += clock.getCurrentThreadCpuTime() - before;
    pieces++;
    switch (reading) {
      case Vision.Watched watched -> {
        var length = Look.EVERY.multipliedBy(watched.frames().size());
        var look =
            new Look(
                at,
                length,
                "camera",
                Detector.all(),
                enrolled.map(FaceSighting::template).stream().toList());
        into.addAll(look.seen(watched));
        return length;
      }
      case Vision.CannotTell cannot -> {
        unreadable.add(clip.name() + " " + piece.getFileName() + ": " + cannot.reason());
        return java.time.Duration.ZERO;
      }
    }
  }

  private Optional<FaceSighting> enrolled(Clip clip) throws IOException {
    return clip.enrolled().isPresent()
            && vision.measure(Files.readAllBytes(clip.enrolled().get()))
                instanceof Vision.Measured(var seen)
        ? seen.faces().stream().findFirst()
        : Optional.empty();
  }

  private Map<String, Object> result(int clips) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "clips");
    result.put("clips", clips);
    result.put("pieces", pieces);
    result.putAll(tally.result());
    result.put("unreadable", unreadable);
    result.put("cpuMsPerPiece", pieces == 0 ? 0 : cpu / 1e6 / pieces);
    return result;
  }
}
