package org.invigil.benchmarks.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What a server keeps: {@code --only 64x50,256x50@5s --seconds 10 --warm-up 60 --rows 0}. The
 * method stands in {@code benchmarks/ingest.md}.
 */
public final class IngestBenchmark {

  private static final Duration BEFORE_EACH = Duration.ofSeconds(3);
  private static final int MOST_SESSIONS = 256;

  /** A journal of so many files rests; see FolderEvidenceStore. */
  private static final int RESTING_FILES = 34;

  private final Options options;
  private final Path folder;
  private final ObjectNode result = new ObjectMapper().createObjectNode();

  private IngestBenchmark(Options options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    if (!Usage.isKnown()) {
      System.err.println("This needs /proc, so it runs on Linux only.");
      System.exit(2);
    }
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
      return;
    }
    Path root = Path.of(System.getProperty("invigil.root", ".")).toAbsolutePath();
    Path target = Files.createDirectories(root.resolve("benchmarks/target"));
    Path folder = Files.createTempDirectory(target, "ingest");
    new IngestBenchmark(options, folder).run(root);
    System.exit(0);
  }

  private void run(Path root) throws IOException, InterruptedException, SQLException {
    result.put("benchmark", "ingest").put("analysis", "off");
    result.put("processors", Runtime.getRuntime().availableProcessors());
    result.put("rowsBefore", options.rows()).put("seconds", options.length().toSeconds());
    try {
      disk();
      discard();
      product(root);
    } finally {
      Files.deleteIfExists(folder);
    }
    ratios();
    System.out.println("RESULT " + result);
  }

  private void disk() throws IOException {
    var disk = result.putObject("disk");
    for (int size : options.points().stream().mapToInt(Point::size).distinct().toArray()) {
      var loop = new DiskLoop(folder, size, options.length().dividedBy(3));
      if (!disk.has("flushMillis")) {
        Measured.put(disk, "flushMillis", loop.flushMillis(), 3);
      }
      loop.appended()
          .forEach((flushEvery, perSecond) ->
              Measured.put(disk, diskLoop(size, flushEvery), perSecond, 0));
    }
    System.out.println("disk, a plain loop: " + disk);
  }

  private static String diskLoop(int size, int flushEvery) {
    return "%dkB, a flush for each %d".formatted(size / 1000, flushEvery);
  }

  /** The limit of the HTTP server, in the closed loops. */
  private void discard() throws IOException, InterruptedException {
    var closed = options.points().stream().filter(Point::isClosed).toList();
    try (var server = new DiscardProcess()) {
      var sessions =
          IntStream.range(0, MOST_SESSIONS)
              .mapToObj(it -> new LoadSession("/discard/" + it + "/{sequence}", "none"))
              .toList();
      warmUp(server.address(), sessions, options.warmUp().dividedBy(3));
      measure("discard", closed, server.address(), sessions, server.pid(), 0);
    }
  }

  private void product(Path root) throws IOException, InterruptedException, SQLException {
    try (var server = new TestedServer(root, folder.resolve("home"))) {
      var sessions = server.sessions(MOST_SESSIONS);
      if (options.rows() > 0) {
        FilledTable.fill(server, options.rows());
      }
      long before = server.bytesOnDisk();
      long kept = warmUp(server.address(), sessions, options.warmUp());
      var small =
          options.points().stream().filter(it -> it.size() == Point.WARM_UP.size()).toList();
      kept +=
          measure("kept", small, server.address(), sessions, server.server(), server.database());
      awaitMoved(server);
      Measured.put(
          result,
          "bytesOnDiskPerByteSent50kB",
          (double) (server.bytesOnDisk() - before) / kept / Point.WARM_UP.size(),
          3);
      var large = options.points().stream().filter(it -> !small.contains(it)).toList();
      measure("kept", large, server.address(), sessions, server.server(), server.database());
    }
  }

  /** While records are moved they are there twice. */
  private static void awaitMoved(TestedServer server) throws IOException, InterruptedException {
    for (int i = 0; i < 120 && server.journalFiles() > RESTING_FILES; i++) {
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static long warmUp(InetSocketAddress server, List<LoadSession> sessions, Duration length)
      throws IOException {
    var point = Point.WARM_UP;
    return new Load(
            server, sessions.subList(0, point.sessions()), point.size(), length, Duration.ZERO, 0)
        .run(Load.Watch.NOBODY)
        .keptInAll();
  }

  /** Answers how many segments were kept. */
  private long measure(
      String what,
      List<Point> points,
      InetSocketAddress address,
      List<LoadSession> sessions,
      long server,
      long database)
      throws IOException {
    long kept = 0;
    for (var point : points) {
      var measured = new Measured(server, database);
      var answers =
          new Load(
                  address,
                  sessions.subList(0, point.sessions()),
                  point.size(),
                  BEFORE_EACH,
                  point.isClosed() ? options.length() : options.length().multipliedBy(2),
                  point.rate())
              .run(measured);
      var all = result.withObject("/" + what);
      measured.addTo(all.putObject(point.name()), point, answers);
      System.out.println(what + " " + point.name() + ": " + all.get(point.name()));
      kept += answers.keptInAll();
    }
    return kept;
  }

  private void ratios() {
    var ratios = result.putObject("ratios");
    for (var point : options.points().stream().filter(Point::isClosed).toList()) {
      double kept = perSecond("kept", point);
      int inOneFlush = Math.min(64, point.sessions());
      double disk = result.path("disk").path(diskLoop(point.size(), inOneFlush)).asDouble();
      var both = ratios.putObject(point.name());
      Measured.put(both, "toDiscard", kept / perSecond("discard", point), 3);
      Measured.put(both, "toDiskLoop", kept / disk, 3);
    }
  }

  private double perSecond(String what, Point point) {
    return result.path(what).path(point.name()).path("acknowledgedPerSecond").asDouble();
  }
}
