package org.invigil.adapter.in.agent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.application.evidence.ScreenEntry;
import org.invigil.application.evidence.ScreenFormat;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, in real time, against a server that keeps what it is sent: a break, a network
 * cut, a kill, a second sitting, the end.
 */
class ACandidateSitsAnExamStory {

  private static final List<Step> STEPS =
      List.of(
          Step.CONSENT,
          Step.SYSTEM_CHECK,
          Step.FACE_SCAN,
          Step.NAME_CONFIRMATION,
          Step.ID_CHECK,
          Step.BEGIN);

  @TempDir Path folder;
  private final UUID session = UUID.randomUUID();
  private final AtomicInteger step = new AtomicInteger();
  private final AtomicInteger sitting = new AtomicInteger();
  private TestServer server;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    server.replies = this::reply;
    Films.folder(folder.resolve("film"), 40, 5);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Rule({"SES-4", "SES-5", "SES-7", "SES-11", "SES-1", "SES-9"})
  void aBreakACutAKillASecondSittingAndNothingIsLost() throws Exception {
    script("2 break", "3 return", "4 cut-network", "7 restore-network", "12.5 kill");
    assertThat(runInAProcessOfItsOwn()).isEqualTo(137);
    theSpoolHoldsNoKey();
    int beforeTheRestart = server.log.size();

    script("start-at 12.5", "16 end");
    assertThat(runHere())
        .contains("INVIGIL-SIT")
        .contains("Uploading: 100 %")
        .contains("The server has the whole recording.");

    whatWasLeftCameBeforeTheNextCheckIn(beforeTheRestart);
    everySegmentOpensPlaysAndFollowsTheOneBefore();
    whatWasDeclaredCameOnceAndInOrder();
    nothingWasRecordedBeforeBegin();
    nothingWasSentThatMayNotBeCaptured();
    assertThat(folder.resolve("spool")).doesNotExist();
  }

  private void whatWasLeftCameBeforeTheNextCheckIn(int restart) {
    List<String> afterwards = server.log.subList(restart, server.log.size());
    assertThat(afterwards.getFirst()).startsWith("PUT /api/sessions/" + session + "/sittings/1/");
    assertThat(afterwards.indexOf("POST /api/exams/" + exam() + "/check-ins")).isPositive();
  }

  private void everySegmentOpensPlaysAndFollowsTheOneBefore() throws Exception {
    var all = new TreeSet<>(server.kept.keySet());
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    assertThat(all)
        .anyMatch(it -> it.contains("/sittings/2/streams/camera/"))
        .anyMatch(it -> it.contains("/sittings/2/streams/screen/"))
        .anyMatch(it -> it.contains("/sittings/1/streams/events/"));
    int pictures = 0;
    int looks = 0;
    var newest = new HashMap<StreamName, String>();
    for (String path : all) {
      SegmentId id = id(path);
      boolean cutShort = header(path, "Invigil-cut-short").equals("true");
      byte[] opened = Opened.segment(server.kept.get(path), id, !cutShort);
      switch (id.stream()) {
        case CAMERA -> {
          assertThat(new String(opened, ISO_8859_1))
              .as("coded as the server said")
              .contains("avc1");
          pictures += Opened.pictures(opened);
        }
        case SCREEN -> looks += moments(opened);
        case EVENTS -> assertThat(new String(opened, UTF_8)).endsWith("}\n");
        case PHONE -> throw new AssertionError("no phone was used");
      }
      String digest = SealedSegmentFormat.sha256Hex(server.kept.get(path));
      assertThat(header(path, "Invigil-previous-digest"))
          .as(path)
          .isEqualTo(Optional.ofNullable(newest.put(id.stream(), digest)).orElse("none"));
    }
    // 12.5 and 3.5 seconds, at one look and five pictures a second; a kill loses at most a fragment
    // and a picture or so. A busy machine takes fewer, never more.
    assertThat(looks).isBetween(8, 20);
    assertThat(pictures).isBetween(45, 82);
    assertThat(all.stream().filter(it -> header(it, "Invigil-cut-short").equals("true")))
        .contains(
            "/api/sessions/" + session + "/sittings/1/streams/camera/segments/1",
            "/api/sessions/" + session + "/sittings/1/streams/screen/segments/1")
        .allMatch(it -> it.contains("/sittings/1/"));
  }

  private SegmentId id(String path) {
    String[] parts = path.split("/");
    return new SegmentId(
        new ExamSessionId(session),
        Integer.parseInt(parts[5]),
        StreamName.of(parts[7]).orElseThrow(),
        Long.parseLong(parts[9]));
  }

  private static long moments(byte[] screen) {
    return ((ScreenFormat.Reading.Whole) ScreenFormat.read(screen))
        .entries().stream()
            .filter(ScreenEntry.Seen.class::isInstance)
            .mapToInt(it -> ((ScreenEntry.Seen) it).millis())
            .distinct()
            .count();
  }

  /** What was sent twice, because the answer was lost in the cut, is the same message. */
  private void whatWasDeclaredCameOnceAndInOrder() throws Exception {
    var declared = new ArrayList<String>();
    var times = new ArrayList<Instant>();
    for (Map.Entry<String, String> message : new LinkedHashSet<>(posted())) {
      JsonNode body = JsonMapper.builder().build().readTree(message.getValue());
      if (body.has("at")) {
        declared.add(message.getKey().substring(message.getKey().indexOf(session.toString()) + 36));
        times.add(Instant.parse(body.get("at").asText()));
      }
    }
    assertThat(declared)
        .containsExactly("/breaks", "/breaks/current/return", "/ending", "/ending/confirmation");
    assertThat(times).isSorted();
  }

  private void nothingWasRecordedBeforeBegin() {
    int firstSegment = firstIndex("PUT /api/sessions/");
    assertThat(firstSegment).isGreaterThan(firstIndex("POST /api/check-ins/c/begin"));
    assertThat(server.log.subList(0, firstSegment).stream().filter(it -> it.startsWith("PUT")))
        .containsOnly(
            "PUT /api/network-probe", "PUT /api/check-ins/c/face", "PUT /api/check-ins/c/document");
  }

  /** Everything that was ever sent, by address and by field: no key pressed, no file, no title. */
  private void nothingWasSentThatMayNotBeCaptured() throws Exception {
    assertThat(server.log)
        .allMatch(it ->
            it.matches(
                "(GET|PUT) /api/network-probe|(POST|GET|PUT)"
                    + " /api/(exams/[^/]+/check-ins|check-ins/c(/[a-z-]+)?)|GET"
                    + " /api/exams/[^/]+|POST"
                    + " /api/sessions/[^/]+/(breaks(/current/return)?|witnesses|completion|events"
                    + "|ending(/confirmation)?)|PUT"
                    + " /api/sessions/[^/]+/sittings/\\d+/streams/(camera|screen|events)/segments/\\d+"));
    var fields = new TreeSet<String>();
    for (Map.Entry<String, String> message : posted()) {
      JsonMapper.builder()
          .build()
          .readTree(message.getValue())
          .fieldNames()
          .forEachRemaining(fields::add);
    }
    assertThat(fields)
        .isSubsetOf(
            Set.of(
                "accepted",
                "at",
                "camera",
                "cameraDelivers",
                "cores",
                "digests",
                "displays",
                "down",
                "events",
                "freeDisk",
                "gigahertz",
                "itIsMe",
                "memory",
                "microphoneWorks",
                "programs",
                "sentAt",
                "standIns",
                "streams",
                "system",
                "textVersion",
                "up",
                "way"));
  }

  private void theSpoolHoldsNoKey() throws Exception {
    String key = Base64.getEncoder().encodeToString(Opened.KEY);
    try (var files = Files.walk(folder.resolve("spool"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .doesNotContain(key)
            .doesNotContain("candidates-token");
      }
    }
  }

  private Optional<String> reply(String call, String body) {
    if (call.endsWith("/check-ins")) {
      step.set(0);
    }
    if (call.startsWith("PUT /api/sessions") || call.contains("network-probe")) {
      return Optional.empty();
    }
    if (call.endsWith("/begin")) {
      return Optional.of(begun());
    }
    if (call.startsWith("GET /api/exams/")) {
      return Optional.of("{\"longestBreak\":\"PT10S\",\"captures\":[\"CAMERA\",\"SCREEN\"]}");
    }
    if (call.endsWith("/completion")) {
      return Optional.of("{\"state\":\"complete\"}");
    }
    if (call.startsWith("POST /api/sessions")) {
      return Optional.of("{}");
    }
    if (call.endsWith("/live-face")) {
      return Optional.of("{\"asked\":false}");
    }
    if (call.contains("/check-ins/c/")) {
      step.incrementAndGet();
    }
    return Optional.of(
        "{\"checkIn\":\"c\",\"consent\":{\"version\":\"1\"},\"next\":\""
            + STEPS.get(step.get()).code()
            + "\"}");
  }

  private String begun() {
    return "{\"session\":\"%s\",\"sitting\":%d,\"dataKey\":\"%s\",\"uploadToken\":\"put-only\",\"examAddress\":\"https://exam.example\",\"contact\":\"support\",\"recordingProfile\":\"h264-aac\",\"serverTime\":\"%s\"}"
        .formatted(
            session,
            sitting.incrementAndGet(),
            Base64.getEncoder().encodeToString(Opened.KEY),
            Instant.now());
  }

  private String exam() {
    return "00000000-0000-0000-0000-00000000000e";
  }

  private List<String> arguments() {
    return List.of(
        "sit",
        "--practice",
        "--server",
        server.address(),
        "--exam",
        exam(),
        "--camera",
        "folder:" + folder.resolve("film"),
        "--screen",
        "folder:" + folder.resolve("film"),
        "--spool",
        folder.resolve("spool").toString(),
        "--script",
        folder.resolve("script").toString());
  }

  private int runInAProcessOfItsOwn() throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dinvigil.exit-with-parent=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Agent.class.getName());
    command.addAll(arguments());
    File output = folder.resolve("output").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.environment().put("INVIGIL_TOKEN", "candidates-token");
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(output.toPath()))
        .contains("INVIGIL-SIT")
        .contains("Break: at most 10 seconds")
        .doesNotContain("candidates-token");
    return process.exitValue();
  }

  private String runHere() {
    var printed = new ByteArrayOutputStream();
    int status =
        Agent.run(
            arguments(),
            Map.of("INVIGIL_TOKEN", "candidates-token"),
            new PrintStream(printed, true));
    assertThat(status).as(printed.toString()).isZero();
    return printed.toString();
  }

  private void script(String... lines) throws Exception {
    Files.write(folder.resolve("script"), List.of(lines));
  }

  private List<Map.Entry<String, String>> posted() {
    return server.messages.stream().filter(it -> it.getKey().startsWith("POST")).toList();
  }

  private int firstIndex(String start) {
    for (int i = 0; i < server.log.size(); i++) {
      if (server.log.get(i).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }

  private String header(String path, String name) {
    return server.headersOf.get("PUT " + path).get(name).getFirst();
  }
}
