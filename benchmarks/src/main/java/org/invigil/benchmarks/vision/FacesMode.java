package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureMeasurement;

/** Verification of pairs of pictures, through the very vision that the server uses. */
final class FacesMode {

  private final OpenCvVision vision;
  private final Map<Path, Optional<FaceTemplate>> likenesses = new HashMap<>();
  private long cpu;

  private FacesMode(OpenCvVision vision) {
    this.vision = vision;
  }

  static Map<String, Object> run(VisionSettings settings, Path faces, Path pairsFile)
      throws IOException {
    try (var vision = new OpenCvVision(settings)) {
      return new FacesMode(vision).measure(faces, Pair.read(faces, pairsFile));
    }
  }

  private Map<String, Object> measure(Path faces, List<Pair> pairs) throws IOException {
    Map<String, String> groups = groups(faces);
    List<Verification.Scored> all = new ArrayList<>();
    Map<String, List<Verification.Scored>> byGroup = new TreeMap<>();
    for (Pair pair : pairs) {
      var one = likeness(pair.one());
      var other = likeness(pair.other());
      if (one.isPresent() && other.isPresent()) {
        var scored =
            new Verification.Scored(one.get().similarityTo(other.get()), pair.same(), pair.fold());
        all.add(scored);
        Optional.ofNullable(groups.get(pair.person()))
            .ifPresent(it -> byGroup.computeIfAbsent(it, g -> new ArrayList<>()).add(scored));
      }
    }
    return result(pairs.size(), new Verification(all), byGroup);
  }

  private Map<String, Object> result(
      int pairs, Verification all, Map<String, List<Verification.Scored>> byGroup) {
    var found = likenesses.values().stream().filter(Optional::isPresent).count();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "faces");
    result.put("pairs", pairs);
    result.put("pairsScored", all.scores().size());
    result.put("facesFound", Share.of(found, likenesses.size()));
    if (!all.scores().isEmpty()) {
      result.put("accuracy", all.accuracy());
      result.put("atMatch", all.at(FaceMatchPolicy.MEASURED_ON_LFW.match()));
      result.put("atRefer", all.at(FaceMatchPolicy.MEASURED_ON_LFW.refer()));
      result.put("atFalseMatch0.1%", all.at(all.thresholdFor(0.001)));
      result.put("atFalseMatch1%", all.at(all.thresholdFor(0.01)));
    }
    Map<String, Object> groups = new TreeMap<>();
    byGroup.forEach((group, scores) ->
        groups.put(group, new Verification(scores).at(FaceMatchPolicy.MEASURED_ON_LFW.match())));
    result.put("groups", groups);
    result.put("cpuMsPerPicture", likenesses.isEmpty() ? 0 : cpu / 1e6 / likenesses.size());
    return result;
  }

  private Optional<FaceTemplate> likeness(Path picture) throws IOException {
    var known = likenesses.get(picture);
    if (known != null) {
      return known;
    }
    var measured =
        Files.exists(picture) ? look(Files.readAllBytes(picture)) : Optional.<FaceTemplate>empty();
    likenesses.put(picture, measured);
    return measured;
  }

  private Optional<FaceTemplate> look(byte[] picture) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    var reading = vision.measure(picture);
    cpu += clock.getCurrentThreadCpuTime() - before;
    return reading instanceof Vision.Measured(var measured) ? central(measured) : Optional.empty();
  }

  /** The large face in the middle: pictures of a person show others behind. */
  private static Optional<FaceTemplate> central(PictureMeasurement in) {
    return in.faces().stream()
        .max(Comparator.comparingDouble(it -> weight(it.box(), in.width(), in.height())))
        .map(it -> it.template());
  }

  private static double weight(Box box, int width, int height) {
    double x = box.x() + box.width() / 2 - width / 2.0;
    double y = box.y() + box.height() / 2 - height / 2.0;
    return box.width() * box.height() / ((double) width * height)
        - 2 * (x * x + y * y) / ((double) width * width);
  }

  /** {@code groups.csv} in the folder: a person's folder and a group on each line. */
  private static Map<String, String> groups(Path faces) throws IOException {
    Path file = faces.resolve("groups.csv");
    Map<String, String> groups = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(",", 2);
        if (words.length == 2) {
          groups.put(words[0].strip(), words[1].strip());
        }
      }
    }
    return groups;
  }
}
