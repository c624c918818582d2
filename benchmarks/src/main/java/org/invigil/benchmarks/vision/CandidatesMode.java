package org.invigil.benchmarks.vision;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.flag.Look;
import org.invigil.domain.flag.Detector;

/**
 * How many candidates one core watches: films of the length of a segment, made as the agent makes
 * them, through all that the server does with them. What the decoders' processes take is counted,
 * and all that Java does beside.
 */
final class CandidatesMode {

  private static final int WARM_UP = 60;

  private final OpenCvVision vision;
  private final Map<String, Object> result = new LinkedHashMap<>();
  private final Map<Long, Long> decoders = new HashMap<>();

  private CandidatesMode(OpenCvVision vision) {
    this.vision = vision;
  }

  static Map<String, Object> run(VisionSettings settings, Path root, int segments)
      throws IOException {
    try (var vision = new OpenCvVision(settings)) {
      var mode = new CandidatesMode(vision);
      mode.result.put("mode", "candidates");
      mode.result.put("segments", segments);
      Set<Detector> all = EnumSet.complementOf(EnumSet.of(Detector.OBJECTS));
      Set<Detector> seeing = EnumSet.complementOf(EnumSet.of(Detector.OBJECTS, Detector.SPEECH));
      for (RecordingProfile profile : RecordingProfile.values()) {
        var still = MadeSegments.of(root, profile, segments, MadeSegments.MOSTLY_STILL);
        mode.measure(profile.code() + ", mostly still", still, seeing);
        mode.measure(profile.code() + ", mostly still, with sound", still, all);
        var moving = MadeSegments.of(root, profile, segments, MadeSegments.ALWAYS_MOVING);
        mode.measure(profile.code() + ", always moving", moving, seeing);
      }
      return mode.result;
    }
  }

  private void measure(String name, List<byte[]> films, Set<Detector> detectors) {
    for (int i = 0; i < WARM_UP; i++) {
      watched(films.get(i % films.size()), detectors);
    }
    long own = own();
    long decoders = decoders();
    int seconds = 0;
    int looks = 0;
    for (byte[] film : films) {
      seconds += MadeSegments.SECONDS;
      looks += looks(watched(film, detectors));
    }
    double measuring = (own() - own) / 1e6 / seconds;
    double decoding = (decoders() - decoders) / 1e6 / seconds;
    Map<String, Object> costs = new LinkedHashMap<>();
    costs.put("candidateSeconds", seconds);
    costs.put("looksPerSecond", (double) looks / seconds);
    costs.put("cpuMsPerSecondMeasuring", measuring);
    costs.put("cpuMsPerSecondDecoding", decoding);
    costs.put("candidatesPerCore", 1000 / (measuring + decoding));
    result.put(name, costs);
  }

  private Vision.Watched watched(byte[] film, Set<Detector> detectors) {
    Vision.Watched watched = watch(film, detectors);
    decoders();
    return watched;
  }

  private Vision.Watched watch(byte[] film, Set<Detector> detectors) {
    return switch (vision.watch(film, "video/mp4", Look.EVERY, detectors)) {
      case Vision.Watched watched -> watched;
      case Vision.CannotTell cannot ->
          throw new IllegalStateException("a made film is not read: " + cannot);
    };
  }

  /** While the nets rest, the frames share one measurement. */
  private static int looks(Vision.Watched watched) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    watched.frames().forEach(it -> seen.add(it.measurement()));
    return seen.size();
  }

  private static long own() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Of all decoders, those too that were replaced by others since; asked after each film. */
  private long decoders() {
    ProcessHandle.current()
        .descendants()
        .forEach(it ->
            decoders.merge(
                it.pid(), it.info().totalCpuDuration().orElse(Duration.ZERO).toNanos(), Math::max));
    return decoders.values().stream().mapToLong(it -> it).sum();
  }
}
