package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.invigil.adapter.out.vision.VisionSettings;

/**
 * {@code benchmarks/run vision --faces DIR --pairs FILE | --clips DIR | --attacks DIR | --cost
 * PICTURE | --candidates SEGMENTS | --memory FRAMES FILE...}; see {@code benchmarks/vision.md}. The
 * last line is {@code RESULT {json}}.
 */
public final class VisionBenchmark {

  private static final String USAGE =
      "usage: benchmarks/run vision --faces DIR --pairs FILE | --clips DIR | --attacks DIR"
          + " | --cost PICTURE | --candidates SEGMENTS | --memory FRAMES FILE...";

  private VisionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(System.getProperty("invigil.root", "."));
    VisionSettings settings = VisionSettings.ofProject(root);
    if (arguments.length > 2 && arguments[0].equals("--memory")) {
      List<Path> files = Stream.of(arguments).skip(2).map(Path::of).toList();
      tell(MemoryMode.run(settings, Long.parseLong(arguments[1]), files));
      System.exit(0);
    }
    Map<String, Path> options = options(List.of(arguments));
    Path faces = options.get("--faces");
    Path pairs = options.get("--pairs");
    Path clips = options.get("--clips");
    Path cost = options.get("--cost");
    Path candidates = options.get("--candidates");
    if (faces != null && pairs != null) {
      tell(FacesMode.run(settings, faces, pairs));
    } else if (clips != null) {
      tell(ClipsMode.run(settings, clips));
    } else if (options.get("--make-attacks") instanceof Path made) {
      tell(MadeAttacks.make(settings, options.getOrDefault("--from", photographs()), made));
    } else if (options.get("--attacks") instanceof Path attacks) {
      tell(AttacksMode.run(settings, attacks));
    } else if (cost != null) {
      tell(CostMode.run(settings, cost));
    } else if (candidates != null) {
      tell(CandidatesMode.run(settings, root, Integer.parseInt(candidates.toString())));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
    System.exit(0);
  }

  /** Those that the practice film is made of. */
  private static Path photographs() {
    return Path.of(
        System.getProperty("invigil.root", "."), "practice/node_modules/@vladmandic/face-api/demo");
  }

  private static Map<String, Path> options(List<String> arguments) {
    Map<String, Path> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      options.put(arguments.get(i), Path.of(arguments.get(i + 1)));
    }
    return options;
  }

  private static void tell(Map<String, Object> result) {
    result.forEach((name, value) -> System.out.println(name + ": " + value));
    System.out.println("RESULT " + Json.of(result));
  }
}
