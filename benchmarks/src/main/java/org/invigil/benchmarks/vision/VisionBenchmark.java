package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.benchmarks.film.MakeFilms;

/**
 * {@code benchmarks/run vision --faces DIR --pairs FILE | --clips DIR [--make N] | --attacks DIR |
 * --cost PICTURE | --candidates SEGMENTS | --memory FRAMES FILE...}; see {@code
 * benchmarks/vision.md}. The last line is {@code RESULT {json}}.
 */
public final class VisionBenchmark {

  private static final String USAGE =
      "usage: benchmarks/run vision --faces DIR --pairs FILE"
          + " | --clips DIR [--make N] [--seed S] [--seconds L] [--looks DIR]"
          + " | --attacks DIR | --make-attacks DIR [--from DIR] | --cost PICTURE"
          + " | --candidates SEGMENTS | --memory FRAMES FILE...";

  /** A film of a set may be an hour long, a segment of an exam is not. */
  private static final Duration FILM_LIMIT = Duration.ofMinutes(30);

  private VisionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(System.getProperty("invigil.root", "."));
    VisionSettings settings = VisionSettings.ofProject(root);
    if (arguments.length > 2 && arguments[0].equals("--memory")) {
      List<Path> files = Stream.of(arguments).skip(2).map(Path::of).toList();
      tell(MemoryMode.run(settings, Long.parseLong(arguments[1]), files));
      System.exit(0);
    }
    Map<String, String> options = options(List.of(arguments));
    String faces = options.get("--faces");
    String pairs = options.get("--pairs");
    String clips = options.get("--clips");
    String cost = options.get("--cost");
    String candidates = options.get("--candidates");
    if (faces != null && pairs != null) {
      tell(FacesMode.run(settings, Path.of(faces), Path.of(pairs)));
    } else if (clips != null) {
      tell(clips(settings, Path.of(clips), options, root));
    } else if (options.get("--make-attacks") instanceof String made) {
      Path from =
          Optional.ofNullable(options.get("--from"))
              .map(Path::of)
              .orElse(root.resolve("practice/node_modules/@vladmandic/face-api/demo"));
      tell(MadeAttacks.make(settings, from, Path.of(made)));
    } else if (options.get("--attacks") instanceof String attacks) {
      tell(AttacksMode.run(settings, Path.of(attacks)));
    } else if (cost != null) {
      tell(CostMode.run(settings, Path.of(cost)));
    } else if (candidates != null) {
      tell(CandidatesMode.run(settings, root, Integer.parseInt(candidates)));
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
    System.exit(0);
  }

  private static Map<String, Object> clips(
      VisionSettings settings, Path folder, Map<String, String> options, Path root)
      throws IOException {
    var patient = new VisionSettings(settings.models(), 1, FILM_LIMIT, settings.filmMemory());
    try (var vision = new OpenCvVision(patient)) {
      if (options.containsKey("--make")) {
        MakeFilms.into(
            folder,
            Integer.parseInt(options.get("--make")),
            Long.parseLong(options.getOrDefault("--seed", "1")),
            Integer.parseInt(options.getOrDefault("--seconds", "600")),
            root,
            vision);
      }
      Optional<Path> looks = Optional.ofNullable(options.get("--looks")).map(Path::of);
      if (looks.isPresent()) {
        Files.createDirectories(looks.get());
      }
      return ClipsMode.run(vision, folder, looks);
    }
  }

  private static Map<String, String> options(List<String> arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    return options;
  }

  private static void tell(Map<String, Object> result) {
    result.forEach((name, value) -> System.out.println(name + ": " + value));
    System.out.println("RESULT " + Json.of(result));
  }
}
