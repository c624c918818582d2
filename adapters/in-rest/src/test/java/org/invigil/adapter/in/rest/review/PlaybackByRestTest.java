package org.invigil.adapter.in.rest.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.SeeStill;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.application.port.in.review.TakeRecording;
import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.contracts.ReviewStage;
import org.invigil.contracts.fakes.FakeFilm;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thirty seconds are recorded, in three pieces. */
@Rule({"REV-2", "SES-10", "SES-11", "SEC-1", "SEC-3"})
class PlaybackByRestTest {

  private static final byte[] MOOV = {0, 0, 0, 12, 'm', 'o', 'o', 'v', 1, 2, 3, 4};
  private static final byte[] FTYP = {0, 0, 0, 8, 'f', 't', 'y', 'p'};

  private final ReviewStage stage = new ReviewStage();
  private final RestServer server =
      new RestServer()
          .with(PlayPiece.class, stage.playPiece)
          .with(SeeTimeline.class, stage.seeTimeline)
          .with(SeeStill.class, stage.seeStill)
          .with(TakeRecording.class, stage.take)
          .with(SeeCompleteness.class, stage.seeCompleteness)
          .with(VerifyRecording.class, stage.verify)
          .signedIn("reviewer", stage.reviewer)
          .signedIn("candidate", stage.candidate)
          .signedIn("unassigned", reviewer(stage.institution))
          .signedIn("stranger", reviewer(new InstitutionId(new UUID(1, 1))))
          .start();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void record() {
    stage.sitThrough("cccccccccc" + "cc--------" + "ccsscccccc");
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void a_playlist_names_each_piece_with_its_beginning_and_its_time() {
    var playlist = get("recording/camera/playlist.m3u8", "reviewer");
    assertThat(playlist.statusCode()).isEqualTo(200);
    assertThat(playlist.headers().firstValue("content-type"))
        .contains("application/vnd.apple.mpegurl");
    assertThat(playlist.body())
        .startsWith("#EXTM3U\n")
        .contains(
            """
            #EXT-X-DISCONTINUITY
            #EXT-X-PROGRAM-DATE-TIME:2030-05-06T10:00:10Z
            #EXT-X-MAP:URI="../1/camera/1/beginning"
            #EXTINF:10.000,
            ../1/camera/1
            """)
        .endsWith("#EXT-X-ENDLIST\n")
        .doesNotContain("token");
  }

  @Test
  void a_gap_is_named_and_takes_no_time_of_the_playlist() {
    var gappy = new ReviewStage();
    gappy.begin(Service.RECORD_AND_REVIEW);
    gappy.record(0, "cccccccccc");
    gappy.record(3, "cccccccccc");
    gappy.end(40);
    var seen =
        (SeeTimeline.Seen)
            gappy.seeTimeline.handle(new SeeTimeline.Command(gappy.reviewer, gappy.session));
    assertThat(HlsPlaylist.of(StreamName.CAMERA, seen))
        .contains(
            "CLASS=\"org.invigil.gap\",START-DATE=\"2030-05-06T10:00:10Z\",DURATION=20.000,X-CAUSE=\"unexplained\"")
        .contains("#EXT-X-PROGRAM-DATE-TIME:2030-05-06T10:00:30Z");
  }

  @Test
  void the_timeline_says_when_what_was_recorded() {
    var timeline = get("recording/timeline", "reviewer").body();
    assertThat(timeline)
        .contains("\"from\":\"2030-05-06T10:00:00Z\"", "\"over\":true", "playlist.m3u8")
        .contains("/recording/1/camera/2", "\"speech\":[]");
  }

  @Test
  void the_timeline_says_when_somebody_spoke_however_shortly() {
    stage.analyse.handle(new AnalyseSegments.Command(10));
    assertThat(get("recording/timeline", "reviewer").body())
        .contains(
            "\"speech\":[{\"from\":\"2030-05-06T10:00:22Z\",\"until\":\"2030-05-06T10:00:24Z\"}]");
  }

  @ParameterizedTest(name = "{0} answers {1} with {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-3       | 206 | INVI | bytes 0-3/",
        "bytes=4-4       | 206 | G    | bytes 4-4/",
        "bytes=0-0       | 206 | I    | bytes 0-0/",
        "bytes=4-3       | 200 |      |",
        "bytes=0-1,3-4   | 200 |      |",
        "bytes=-         | 200 |      |",
        "lines=0-3       | 200 |      |",
        "bytes=x-y       | 200 |      |",
        "bytes=99999999999999999999999999-  | 416 | | bytes */",
        "bytes=-0        | 416 |      | bytes */"
      })
  void one_range_of_bytes_is_answered(String range, int status, String body, String says) {
    var answer = ranged("recording/1/camera/0", range);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var film = FakeFilm.sketch("cccccccccc").words();
    if (status == 200) {
      assertThat(answer.body()).isEqualTo(film);
    }
    if (status == 206) {
      assertThat(answer.body()).isEqualTo(body);
      assertThat(answer.headers().firstValue("content-length")).contains("" + body.length());
      assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }
    if (says != null) {
      assertThat(answer.headers().firstValue("content-range")).contains(says + film.length());
    }
  }

  @Test
  void a_range_to_the_end_and_beyond_is_the_rest() {
    var film = FakeFilm.sketch("cccccccccc").words();
    for (var range : new String[] {"bytes=10-", "bytes=10-999999999999999999999999"}) {
      assertThat(ranged("recording/1/camera/0", range).body()).isEqualTo(film.substring(10));
    }
    assertThat(ranged("recording/1/camera/0", "bytes=-7").body())
        .isEqualTo(film.substring(film.length() - 7));
    assertThat(ranged("recording/1/camera/0", "bytes=-99999999999999999999").body())
        .isEqualTo(film);
  }

  @Test
  void the_beginning_of_a_film_ends_behind_its_moov() {
    var film = concat(FTYP, MOOV, new byte[] {0, 0, 0, 9, 'm', 'o', 'o', 'f', 7});
    stage.films.keep(place(0), film);
    var answer = bytes("recording/1/camera/0/beginning");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(concat(FTYP, MOOV));
  }

  @ParameterizedTest(name = "no beginning: {0}")
  @ValueSource(strings = {"words", "INVIGIL-FILM and more words than eight bytes", ""})
  void what_is_no_film_has_no_beginning(String words) {
    stage.films.keep(place(0), words.getBytes(UTF_8));
    expect(get("recording/1/camera/0/beginning", "reviewer"), 422, "recording.not-a-film");
  }

  @Test
  void a_picture_shows_a_moment() {
    var picture = bytes("recording/camera/picture?at=2030-05-06T10:00:12.340Z");
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("content-type")).contains("image/jpeg");
    assertThat(picture.headers().firstValue("invigil-taken-at"))
        .contains("2030-05-06T10:00:12.300Z");
    expect(
        get("recording/camera/picture?at=2031-01-01T00:00:00Z", "reviewer"),
        404,
        "segment.not-found");
    expect(get("recording/camera/picture", "reviewer"), 422, "request.no-such-place");
    expect(get("recording/camera/picture?at=yesterday", "reviewer"), 422, "request.no-such-place");
    expect(get("verification?open=perhaps", "reviewer"), 422, "request.unknown-choice");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "recording/timeline",
        "recording/camera/playlist.m3u8",
        "recording/1/camera/0",
        "recording/1/camera/0/beginning",
        "recording/camera/picture?at=2030-05-06T10:00:12Z",
        "download",
        "verification"
      })
  void nobody_else_sees_anything(String what) {
    expect(get(what, ""), 401, "access.not-signed-in");
    expect(get(what, "expired"), 401, "access.not-signed-in");
    expect(get(what, "unassigned"), 403, "access.not-permitted");
    expect(get(what, "stranger"), 404, "session.not-found");
    expect(
        send("/api/sessions/" + new UUID(7, 7) + "/" + what, "reviewer"), 404, "session.not-found");
    if (!what.equals("verification")) {
      expect(get(what, "candidate"), 403, "access.not-permitted");
    } else {
      assertThat(get(what, "candidate").statusCode()).isIn(403, 404);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "recording/0/camera/0",
        "recording/1/nothing/0",
        "recording/1/camera/-1",
        "recording/events/playlist.m3u8",
        "recording/nothing/playlist.m3u8"
      })
  void places_that_cannot_be_are_refused(String place) {
    expect(get(place, "reviewer"), 422, "request.no-such-place");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "recording/99999999999999999999/camera/0",
        "recording/1/camera/99999999999999999999",
        "recording/one/camera/0"
      })
  void what_is_no_number_is_a_bad_request(String place) {
    assertThat(get(place, "reviewer").statusCode()).isEqualTo(400);
  }

  @Test
  void what_was_altered_or_erased_is_gone() {
    stage.films.alter(place(1));
    expect(get("recording/1/camera/1", "reviewer"), 410, "recording.not-playable");
    expect(get("recording/1/camera/1/beginning", "reviewer"), 410, "recording.not-playable");
    expect(
        get("recording/camera/picture?at=2030-05-06T10:00:12Z", "reviewer"),
        410,
        "recording.not-playable");
    stage.films.erase(stage.session);
    expect(get("recording/1/camera/0", "reviewer"), 410, "recording.not-playable");
  }

  @Test
  @Rule("REV-6")
  void a_downloaded_session_passes_sha256sum(@TempDir Path home) throws Exception {
    stage.films.alter(place(1));
    var zip = bytes("download");
    assertThat(zip.headers().firstValue("content-type")).contains("application/zip");
    var folder = unpack(zip.body(), home).resolve("invigil-" + stage.session);
    assertThat(Files.readString(folder.resolve("camera/01-000000.mp4")))
        .isEqualTo(FakeFilm.sketch("cccccccccc").words());
    assertThat(folder.resolve("camera/01-000001.mp4")).doesNotExist();
    assertThat(Files.readString(folder.resolve("session.json")))
        .contains("\"path\":\"camera/01-000002.mp4\"", "\"witnessed\":true")
        .contains("camera/01-000001.mp4\",\"code\":\"recording.not-playable");
    assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(3);
    var check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(check.getInputStream().readAllBytes(), UTF_8))
        .contains("session.json: OK")
        .doesNotContain("FAILED");
    assertThat(check.waitFor()).isZero();
    assertThat(stage.log.of(stage.session))
        .extracting(it -> it.what().name())
        .containsExactly("EXPORT");
  }

  @Test
  void a_whole_recording_verifies_line_by_line() {
    var answer = get("verification", "reviewer");
    assertThat(answer.headers().firstValue("content-type")).contains("application/x-ndjson");
    assertThat(answer.body().lines()).hasSize(4);
    assertThat(answer.body())
        .contains("\"stream\":\"camera\",\"sitting\":1,\"sequence\":2,\"sha256\":\"")
        .contains("{\"whole\":true,\"state\":\"complete\",\"pieces\":3");
    assertThat(stage.log.of(stage.session)).isEmpty();
  }

  @Test
  void an_altered_piece_is_found_and_nothing_explains_it() {
    stage.films.alter(place(1));
    var answer = get("verification", "reviewer").body();
    assertThat(answer)
        .contains("\"sequence\":1", "\"sound\":false", "\"finding\":\"piece-altered\"")
        .contains("{\"whole\":false")
        .contains("\"unexplained\":1}");
  }

  @Test
  @Rule("SES-6")
  void what_is_missing_is_told_stream_by_stream() {
    assertThat(get("completeness", "reviewer").body())
        .contains("\"stream\":\"camera\",\"absent\":false,\"uncoveredSeconds\":0.0")
        .contains("\"missing\":[]");
    expect(get("completeness", "stranger"), 404, "session.not-found");
    expect(get("completeness", ""), 401, "access.not-signed-in");
  }

  private static Path unpack(byte[] zip, Path home) throws IOException {
    try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        var path = home.resolve(file.getName());
        Files.createDirectories(path.getParent());
        Files.write(path, files.readAllBytes());
      }
    }
    return home;
  }

  private SegmentId place(long sequence) {
    return new SegmentId(stage.session, 1, StreamName.CAMERA, sequence);
  }

  private static byte[] concat(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private HttpResponse<String> get(String path, String token) {
    return send("/api/sessions/" + stage.session + "/" + path, token);
  }

  private HttpResponse<String> send(String path, String token) {
    return server.send("GET", path, token, "");
  }

  private HttpResponse<String> ranged(String path, String range) {
    return server.send(request(path).header("Range", range).build());
  }

  private HttpResponse<byte[]> bytes(String path) {
    try {
      return client.send(request(path).build(), BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri("/api/sessions/" + stage.session + "/" + path))
        .header("Authorization", "Bearer reviewer");
  }

  private static Actor reviewer(InstitutionId institution) {
    return new Actor.Staff(
        new StaffId(new UUID(1, 9)), institution, Set.of(Role.REVIEWER), Set.of());
  }

  private static void expect(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }
}
