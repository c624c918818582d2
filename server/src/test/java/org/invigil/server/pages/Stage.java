package org.invigil.server.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.server.Server;
import org.invigil.server.settings.Settings;
import org.invigil.server.watching.RecordedSession;

/**
 * A whole server in a folder of its own, which goes with it: a program of PostgreSQL that was
 * unpacked once is looked for in the folder of the server that unpacked it, as long as it is there.
 */
final class Stage implements AutoCloseable {

  static final String OFFICER = "olivia@example.org";
  static final String INSTRUCTOR = "ivan@example.org";

  final Server server;

  /** Of an exam that was sat; only on a stage that was opened. */
  final RecordedSession session;

  private final Path folder;

  private Stage(Path folder, Server server, RecordedSession session) {
    this.folder = folder;
    this.server = server;
    this.session = session;
  }

  /** With an institution, its staff, and one exam that was sat and waits for review. */
  static Stage open() throws Exception {
    return open("film.mp4", List.of(0, 1, 3, 4));
  }

  /** The same with another film, recorded again and again in those tens of seconds. */
  static Stage open(String film, List<Integer> recorded) throws Exception {
    return withPhone(film, recorded, List.of());
  }

  /** The same, and a phone filmed in tens of seconds of its own. */
  static Stage withPhone(String film, List<Integer> recorded, List<Integer> byPhone)
      throws Exception {
    var empty = empty();
    var server = empty.server;
    var session = new RecordedSession(server.address(), server.context(), film, recorded, byPhone);
    return new Stage(empty.folder, server, session);
  }

  /** That nobody has set up. */
  static Stage empty() throws Exception {
    return empty(Map.of());
  }

  /** That nobody has set up, with other settings. */
  static Stage empty(Map<String, String> more) throws Exception {
    var folder = Files.createTempDirectory("invigil-pages");
    var settings = new HashMap<String, String>(more);
    settings.put("INVIGIL_HOME", folder.toString());
    settings.put("INVIGIL_PORT", "-1");
    settings.put("INVIGIL_ANALYSIS", "off");
    var server = Server.start(Settings.read(settings));
    return new Stage(folder, server, null);
  }

  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
