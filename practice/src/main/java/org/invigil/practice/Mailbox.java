package org.invigil.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The letters that the server wrote into its folder. */
record Mailbox(Path folder) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("/enter#(\\S+)");

  /** Waits for the invitation to that address and takes the secret from its link. */
  String awaitSecret(String address) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var secret = secret(address);
      if (secret.isPresent()) {
        return secret.get();
      }
      pause();
    }
    throw new PracticeFailed("No invitation arrived in " + folder + " within a minute.");
  }

  private Optional<String> secret(String address) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var letters = Files.newDirectoryStream(folder, "*.eml")) {
      for (var letter : letters) {
        var text = Files.readString(letter, StandardCharsets.UTF_8);
        var link = LINK.matcher(text);
        if (text.contains("To: " + address) && link.find()) {
          return Optional.of(link.group(1));
        }
      }
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the letters", failure);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PracticeFailed("interrupted while waiting for a letter", interrupted);
    }
  }
}
