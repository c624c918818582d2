package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of {@code invigil sessions}: where to put segments, and with which credential.
 *
 * @param putPath with {@code {sequence}} in it
 */
record LoadSession(String putPath, String token) {

  private static final Pattern PATH = Pattern.compile("\"putPath\":\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  static List<LoadSession> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(it -> new LoadSession(only(PATH, it), only(TOKEN, it)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String only(Pattern pattern, String line) {
    var found = pattern.matcher(line);
    if (!found.find()) {
      throw new IllegalArgumentException("not a line of \"invigil sessions\": " + line);
    }
    return found.group(1);
  }
}
