package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line that {@code invigil sessions} wrote: all that a load program is told.
 *
 * @param putPath with {@code {sequence}} in it
 * @param headers that an upload carries, but for its digest
 */
record LoadSession(
    String session,
    int sitting,
    String stream,
    String token,
    String putPath,
    Map<String, String> headers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  LoadSession {
    headers = Map.copyOf(headers);
  }

  /** Sessions that the command opens, in a process of its own; each line has all that is needed. */
  static List<LoadSession> opened(ServerProcess server, int count) throws Exception {
    var file = server.file("sessions.jsonl");
    var said =
        server.run(
            Map.of(), "sessions", "--count", Integer.toString(count), "--out", file.toString());
    assertThat(said.code()).as("%s", said.lines()).isZero();

    var sessions = read(file);
    assertThat(sessions).extracting(LoadSession::session).doesNotHaveDuplicates().hasSize(count);
    assertThat(sessions)
        .allSatisfy(it -> {
          assertThat(it.sitting()).isEqualTo(1);
          assertThat(it.stream()).isEqualTo("camera");
          assertThat(it.putPath()).contains(it.session(), "{sequence}");
          assertThat(it.headers()).containsEntry("Authorization", "Bearer " + it.token());
        });
    return sessions;
  }

  private static List<LoadSession> read(Path file) throws IOException {
    var sessions = new ArrayList<LoadSession>();
    for (var line : Files.readAllLines(file)) {
      sessions.add(of(JSON.readTree(line)));
    }
    return sessions;
  }

  private static LoadSession of(JsonNode line) {
    var headers = new HashMap<String, String>();
    line.required("headers")
        .properties()
        .forEach(it -> headers.put(it.getKey(), it.getValue().asText()));
    return new LoadSession(
        line.required("session").asText(),
        line.required("sitting").asInt(),
        line.required("stream").asText(),
        line.required("token").asText(),
        line.required("putPath").asText(),
        headers);
  }

  @Override
  public String toString() {
    return session;
  }
}
