package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;

/**
 * Whether a worker's memory stays the same over very many frames. It is told after each tenth of
 * them, once the garbage collector has run; the heap has one size ({@code benchmarks/run}), so that
 * what grows is memory outside.
 */
final class MemoryMode {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int TENTHS = 10;

  private final OpenCvVision vision;
  private long frames;
  private long measured;
  private long faces;
  private long refused;

  private MemoryMode(OpenCvVision vision) {
    this.vision = vision;
  }

  /** Every file in turn, again and again: pictures and films, damaged ones too. */
  static Map<String, Object> run(VisionSettings settings, long frames, List<Path> files)
      throws IOException {
    try (var vision = new OpenCvVision(settings)) {
      return new MemoryMode(vision).run(frames, files);
    }
  }

  private Map<String, Object> run(long wanted, List<Path> files) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    List<Long> resident = new ArrayList<>();
    int next = 0;
    for (int tenth = 1; tenth <= TENTHS; tenth++) {
      while (frames < wanted * tenth / TENTHS) {
        look(files.get(next), contents.get(next));
        next = (next + 1) % files.size();
      }
      resident.add(residentMegabytes());
      System.out.println(frames + " frames: " + resident.getLast() + " MB resident");
    }
    return result(files.size(), resident);
  }

  private void look(Path file, byte[] content) {
    String name = file.toString();
    if (name.endsWith(".mp4") || name.endsWith(".webm")) {
      var type = name.endsWith(".mp4") ? "video/mp4" : "video/webm";
      switch (vision.watch(content, type, Duration.ofSeconds(1))) {
        case Vision.Watched watched ->
            watched.frames().forEach(it -> count(it.measurement().faces().size()));
        case Vision.CannotTell cannot -> refuse();
      }
    } else {
      switch (vision.measure(content)) {
        case Vision.Measured(var seen) -> count(seen.faces().size());
        case Vision.CannotTell cannot -> refuse();
      }
    }
  }

  private void count(int found) {
    frames++;
    measured++;
    faces += found;
  }

  private void refuse() {
    frames++;
    refused++;
  }

  private Map<String, Object> result(int files, List<Long> resident) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "memory");
    result.put("files", files);
    result.put("frames", frames);
    result.put("measured", measured);
    result.put("faces", faces);
    result.put("refused", refused);
    result.put("residentMegabytes", resident);
    result.put("grownMegabytesSinceFirstTenth", resident.getLast() - resident.getFirst());
    return result;
  }

  private static long residentMegabytes() throws IOException {
    System.gc();
    try (var lines = Files.lines(STATUS)) {
      String line = lines.filter(it -> it.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }
}
