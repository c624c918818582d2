package org.invigil.adapter.out.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.invigil.domain.model.RegisteredModel;

/** Reads a registered model's file and checks that it is the one that was registered. */
final class ModelFile {

  private ModelFile() {}

  /** The bytes from the first folder that has the file; throws {@link ModelUnusable}. */
  static byte[] read(List<Path> folders, RegisteredModel model) {
    Path file =
        folders.stream()
            .map(it -> it.resolve(model.file()).toAbsolutePath())
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() ->
                new ModelUnusable(
                    "the model %s is missing in %s; build the project, or set the models folder"
                        .formatted(model.file(), folders)));
    byte[] bytes = bytesOf(file);
    String found = sha256(bytes);
    if (!found.equals(model.used().sha256())) {
      throw new ModelUnusable(
          "the model %s was altered: its SHA-256 is %s, expected %s; delete node_modules and build again"
              .formatted(file, found, model.used().sha256()));
    }
    return bytes;
  }

  static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ModelUnusable("the model " + file + " cannot be read", e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
