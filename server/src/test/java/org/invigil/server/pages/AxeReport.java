package org.invigil.server.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What axe-core found on each page, in {@code target/axe.json}. */
final class AxeReport {

  private static final Path FILE = Path.of("target", "axe.json");
  private static final Map<String, List<String>> FOUND = new TreeMap<>();

  private AxeReport() {}

  static synchronized void add(String page, List<String> violations) throws IOException {
    FOUND.put(page, List.copyOf(violations));
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(FILE.toFile(), FOUND);
  }
}
