package org.invigil.adapter.out.storage.postgres;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes a new data folder ask for a password. It is set in PostgreSQL's single-user mode, before
 * the first postmaster runs: nobody can ever sign in without it.
 */
final class PasswordSignIn {

  private static final String MARK = "# invigil: password for everybody";
  private static final String RULES =
      MARK + "\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

  private PasswordSignIn() {}

  static void require(Path binaries, Path data, String user, String password) {
    Path rules = data.resolve("pg_hba.conf");
    try {
      if (Files.readString(rules).startsWith(MARK)) {
        return;
      }
      setPassword(binaries, data, user, password);
      Files.writeString(rules, RULES);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set the password of PostgreSQL", e);
    }
  }

  private static void setPassword(Path binaries, Path data, String user, String password)
      throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses root; in a name space of its own it is nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(program(binaries), "--single", "-D", data.toString(), "postgres"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(
          "alter role %s password '%s';\n"
              .formatted(user, password)
              .getBytes(StandardCharsets.US_ASCII));
    }
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException("PostgreSQL refused to set its password");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while setting the password of PostgreSQL", e);
    }
  }

  private static String program(Path binaries) throws IOException {
    try (Stream<Path> found = Files.walk(binaries, 3)) {
      return found
          .filter(path -> path.endsWith(Path.of("bin", "postgres")))
          .findFirst()
          .orElseThrow(() -> new IOException("no PostgreSQL was unpacked in " + binaries))
          .toString();
    }
  }
}
