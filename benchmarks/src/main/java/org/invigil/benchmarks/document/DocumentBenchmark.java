package org.invigil.benchmarks.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.vision.OpenCvDocuments;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.made.MadeSet;

/**
 * {@code benchmarks/run vision --documents DIR}; with {@code --make N} it first fills the folder
 * with N made documents, with {@code --make-other N} with others. See {@code
 * benchmarks/documents.md}. The last line is {@code RESULT {json}}.
 */
public final class DocumentBenchmark {

  private static final int WIDE_ZONE = 900;
  private static final double NANOS = 1e9;

  private final Documents documents;
  private final Vision vision;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final Tally total = new Tally();
  private final List<Double> seconds = new ArrayList<>();
  private Optional<Person> before = Optional.empty();

  private record Person(String name, FaceTemplate face) {}

  private DocumentBenchmark(VisionSettings settings) {
    this.documents = new OpenCvDocuments(settings);
    this.vision = new OpenCvVision(settings);
  }

  public static void main(String[] arguments) throws IOException {
    var options = new LinkedHashMap<String, String>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      options.put(arguments[i], arguments[i + 1]);
    }
    var root = Path.of(System.getProperty("invigil.root", "."));
    var folder = Path.of(options.getOrDefault("--documents", "."));
    if (options.containsKey("--make")) {
      var count = Integer.parseInt(options.get("--make"));
      MakeDocuments.into(folder, MadeSet.of(count), root);
    } else if (options.containsKey("--make-other")) {
      var count = Integer.parseInt(options.get("--make-other"));
      MakeDocuments.into(folder, MadeSet.other(count), root);
    }
    new DocumentBenchmark(VisionSettings.ofProject(root)).run(folder);
    System.exit(0);
  }

  private void run(Path folder) throws IOException {
    for (var expected : Expected.in(folder)) {
      read(folder, expected);
    }
    var result = new LinkedHashMap<String, Object>(total.shares());
    Collections.sort(seconds);
    result.put("cpu_seconds_median", rounded(seconds.get(seconds.size() / 2)));
    result.put("cpu_seconds_most", rounded(seconds.getLast()));
    result.forEach((what, value) -> System.out.println(what + ": " + value));
    System.out.println("RESULT " + new ObjectMapper().writeValueAsString(result));
  }

  private void read(Path folder, Expected expected) throws IOException {
    var bytes = Files.readAllBytes(folder.resolve(expected.file()));
    var thread = ManagementFactory.getThreadMXBean();
    long from = thread.getCurrentThreadCpuTime();
    var answer = documents.read(bytes);
    seconds.add((thread.getCurrentThreadCpuTime() - from) / NANOS);
    if (answer instanceof Documents.Seen(var seen, _)) {
      score(folder, Scored.of(expected, seen, today));
    } else {
      System.out.println(expected.file() + ": " + answer);
      total.add("name", false);
    }
  }

  private void score(Path folder, Scored it) throws IOException {
    var expected = it.expected();
    total.add("name", it.nameIsExact());
    total.add("name, " + expected.taken(), it.nameIsExact());
    total.add("number", it.numberIsExact());
    total.add("last_day", it.lastDayIsExact());
    total.add("kind", it.kindIsExact());
    total.add("portrait", !it.seen().portraits().isEmpty());
    if (!expected.zone().isEmpty()) {
      boolean wide = it.seen().card().width() >= WIDE_ZONE;
      total.add(wide ? "zone of 900 pixels or more" : "zone of less", it.zoneIsExact());
    }
    total.add("sent back for quality", !it.faults().isEmpty());
    if (!it.nameIsExact() || !it.faults().isEmpty()) {
      System.out.println(
          "%s %s: %s %s"
              .formatted(expected.file(), expected.taken(), it.read().name(), it.faults()));
    }
    if (!expected.face().isEmpty()) {
      decide(folder, it);
    }
  }

  private void decide(Path folder, Scored it) throws IOException {
    var name = it.expected().given() + " " + it.expected().family();
    var face = Files.readAllBytes(folder.resolve(it.expected().face()));
    if (vision.measure(face) instanceof Vision.Measured(var seen) && !seen.faces().isEmpty()) {
      var own = seen.faces().getFirst().template();
      total.add("approved without a person", it.approves(name, own, today));
      before.ifPresent(other -> {
        total.add("another name approved", it.approves(other.name(), own, today));
        total.add("another face approved", it.approves(name, other.face(), today));
      });
      before = Optional.of(new Person(name, own));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
