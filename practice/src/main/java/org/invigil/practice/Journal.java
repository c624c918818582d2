package org.invigil.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * How far the practice run has come, in a file that survives a kill at any moment: a step is done
 * when its result is in the file. For its owner only, because practice passwords are in it.
 */
final class Journal {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode entries;

  private Journal(Path file, ObjectNode entries) {
    this.file = file;
    this.entries = entries;
  }

  static Journal open(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        return new Journal(file, JSON.createObjectNode());
      }
      return new Journal(file, (ObjectNode) JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  synchronized Optional<String> get(String step) {
    return Optional.ofNullable(entries.get(step)).map(it -> it.asText());
  }

  synchronized String must(String step) {
    return get(step)
        .orElseThrow(() -> new IllegalStateException("the step " + step + " is not done yet"));
  }

  synchronized void put(String step, String result) {
    entries.put(step, result);
    keep();
  }

  synchronized void remove(String step) {
    entries.remove(step);
    keep();
  }

  private void keep() {
    try {
      var next = file.resolveSibling(file.getFileName() + ".next");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(next, JSON.writeValueAsBytes(entries), StandardOpenOption.WRITE);
      try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }
}
