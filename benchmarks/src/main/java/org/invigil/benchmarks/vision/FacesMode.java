package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.domain.picture.FaceMatchPolicy;

/** Verification of pairs of pictures, through the very vision that the server uses. */
final class FacesMode {

  /** Of what went wrong, so many are named; all are counted. */
  private static final int NAMED = 10;

  private final PairsFile file;
  private final FacesSeen seen;
  private final Map<String, String> groups;

  private FacesMode(PairsFile file, FacesSeen seen, Map<String, String> groups) {
    this.file = file;
    this.seen = seen;
    this.groups = groups;
  }

  static Map<String, Object> run(VisionSettings settings, Path faces, Path pairsFile)
      throws IOException {
    var file = PairsFile.read(faces, pairsFile);
    file.badLines().stream().limit(NAMED).forEach(System.err::println);
    var pictures =
        file.pairs().stream().flatMap(it -> Stream.of(it.one(), it.other())).distinct().toList();
    System.err.printf("%d pairs of %d pictures%n", file.pairs().size(), pictures.size());
    try (var vision = new OpenCvVision(settings)) {
      var seen = new FacesSeen(vision);
      seen.look(pictures, settings.workers());
      return new FacesMode(file, seen, groups(faces)).result();
    }
  }

  private Map<String, Object> result() {
    List<Verification.Scored> all = new ArrayList<>();
    Map<String, List<Verification.Scored>> byGroup = new TreeMap<>();
    for (Pair pair : file.pairs()) {
      var one = seen.at(pair.one()).face();
      var other = seen.at(pair.other()).face();
      if (one.isPresent() && other.isPresent()) {
        var scored =
            new Verification.Scored(one.get().similarityTo(other.get()), pair.same(), pair.fold());
        all.add(scored);
        group(pair.person())
            .ifPresent(it -> byGroup.computeIfAbsent(it, g -> new ArrayList<>()).add(scored));
      }
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "faces");
    result.put("pairs", file.pairs().size());
    result.put("badLines", file.badLines().size());
    result.put("pairsScored", all.size());
    putTroubles(result);
    putFound(result, seen.all().values());
    if (!all.isEmpty()) {
      putErrors(result, new Verification(all));
    }
    result.put("groups", groups(byGroup));
    result.put("cpuMsPerPicture", seen.cpuMillisPerPicture());
    return result;
  }

  private Optional<String> group(String person) {
    return Optional.ofNullable(groups.get(person));
  }

  private void putTroubles(Map<String, Object> result) {
    List<String> troubles = new ArrayList<>();
    seen.all()
        .forEach((picture, look) ->
            look.trouble().ifPresent(why -> troubles.add(picture.getFileName() + " " + why)));
    result.put("pictures", seen.all().size());
    result.put("picturesNotRead", troubles.size());
    result.put("notRead", troubles.stream().sorted().limit(NAMED).toList());
  }

  /** A picture that cannot be read is not one in which no face was found. */
  private static void putFound(
      Map<String, Object> into, java.util.Collection<FacesSeen.Look> looks) {
    var read = looks.stream().filter(it -> it.trouble().isEmpty()).toList();
    var bright = read.stream().filter(it -> it.face().isPresent()).count();
    var dark = read.stream().flatMap(it -> it.dark().stream()).toList();
    into.put("facesFound", Share.of(bright, read.size()));
    into.put("facesFoundDark", Share.of(dark.stream().filter(it -> it).count(), dark.size()));
    into.put(
        "darkResemblesBright",
        read.stream()
            .flatMap(it -> it.darkAlike().stream())
            .mapToDouble(it -> it)
            .average()
            .orElse(0));
  }

  private static void putErrors(Map<String, Object> into, Verification all) {
    into.put("accuracy", all.accuracy());
    into.put("accuracyDeviation", all.deviation());
    into.put("atMatch", all.at(FaceMatchPolicy.MEASURED_ON_LFW.match()));
    into.put("atRefer", all.at(FaceMatchPolicy.MEASURED_ON_LFW.refer()));
    into.put("atFalseMatch0.1%", all.at(all.thresholdFor(0.001)));
    into.put("atFalseMatch1%", all.at(all.thresholdFor(0.01)));
  }

  private Map<String, Object> groups(Map<String, List<Verification.Scored>> byGroup) {
    Map<String, List<FacesSeen.Look>> looks = new TreeMap<>();
    seen.all()
        .forEach((picture, look) ->
            group(Pair.person(picture))
                .ifPresent(it -> looks.computeIfAbsent(it, g -> new ArrayList<>()).add(look)));
    Map<String, Object> result = new TreeMap<>();
    looks.forEach((group, of) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      putFound(row, of);
      var verified = new Verification(byGroup.getOrDefault(group, List.of()));
      row.put("atMatch", verified.at(FaceMatchPolicy.MEASURED_ON_LFW.match()));
      row.put("atRefer", verified.at(FaceMatchPolicy.MEASURED_ON_LFW.refer()));
      result.put(group, row);
    });
    return result;
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
