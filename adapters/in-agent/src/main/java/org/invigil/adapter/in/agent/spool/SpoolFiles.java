package org.invigil.adapter.in.agent.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a spool are the program's own, and which of them are evidence. */
final class SpoolFiles {

  private static final List<String> EVIDENCE = List.of("segments", "refused", "damaged");
  private static final String PIECE = "\\d+-[a-z]+-\\d+";
  private static final Pattern HOLDS_RECORDING = Pattern.compile(PIECE + "\\.(open|sealed)");
  private static final Pattern BESIDE_A_RECORDING =
      Pattern.compile(PIECE + "\\.(begun|facts)(\\.draft)?");
  private static final Pattern MESSAGE = Pattern.compile("\\d+\\.message(\\.draft)?");
  private static final Pattern AT_THE_TOP =
      Pattern.compile("lock|(credential|newest-[a-z]+)(\\.draft)?");

  private SpoolFiles() {}

  /** Segments wherever they lie, and messages that were set aside. */
  static boolean holdEvidence(Path folder) throws IOException {
    if (!named(folder.resolve("refused"), MESSAGE).isEmpty()) {
      return true;
    }
    for (String each : EVIDENCE) {
      if (!named(folder.resolve(each), HOLDS_RECORDING).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Folders go where nothing of others lies in them. */
  static void delete(Path folder) throws IOException {
    for (String each : EVIDENCE) {
      delete(folder.resolve(each), BESIDE_A_RECORDING);
    }
    delete(folder.resolve("messages"), MESSAGE);
    delete(folder, AT_THE_TOP);
  }

  private static void delete(Path folder, Pattern ours) throws IOException {
    for (Path file : named(folder, ours)) {
      Files.delete(file);
    }
    Disk.deleteIfEmpty(folder);
  }

  private static List<Path> named(Path folder, Pattern ours) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> ours.matcher(String.valueOf(it.getFileName())).matches()).toList();
    }
  }
}
