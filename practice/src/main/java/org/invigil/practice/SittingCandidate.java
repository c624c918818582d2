package org.invigil.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.invigil.practice.film.PracticeFilm;
import org.invigil.practice.film.PracticeScreen;
import org.invigil.practice.film.PracticeScript;
import org.invigil.practice.film.PracticeSound;
import org.invigil.practice.film.PracticeStills;

/** Sits the exam with the candidate's real program, before the film instead of a camera. */
final class SittingCandidate {

  private static final String SAID_BY_THE_PROGRAM = "INVIGIL-SIT ";
  private static final int KILLED = 137;
  private static final int FILM_SECONDS = (int) PracticeScript.END.toSeconds() + 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final House house;
  private final Journal journal;
  private final Path folder;

  SittingCandidate(House house, Journal journal) {
    this.house = house;
    this.journal = journal;
    this.folder = house.practice();
  }

  /** Two sittings: the script kills the first; the second goes on with the film. */
  void sit() {
    try {
      prepare();
      var first = run(1, Cues.untilTheKill());
      if (first != KILLED) {
        throw new PracticeFailed(
            "The program ended with " + first + "; it should have been killed.");
      }
      var second = run(2, Cues.afterTheKill());
      if (second != 0) {
        throw new PracticeFailed("The program ended with " + second + " in its second sitting.");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the sitting could not be prepared", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PracticeFailed("interrupted", interrupted);
    }
  }

  private void prepare() throws IOException {
    Say.step("The film is made of photographs of six people; this takes a moment the first time.");
    new PracticeFilm(house.root()).writeTo(folder.resolve("film"));
    new PracticeScreen(1280, 1024).writeTo(folder.resolve("screen"), FILM_SECONDS);
    PracticeSound.writeTo(folder.resolve("sound.wav"), FILM_SECONDS);
    Files.write(
        folder.resolve("document.jpg"), PlayedDocument.scan(new PracticeStills(house.root())));
    var token = folder.resolve("token");
    Files.deleteIfExists(token);
    Files.createFile(
        token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(token, journal.must("candidate.token"));
    for (int number = 1; number <= 2; number++) {
      journal.remove("sitting." + number);
    }
  }

  private int run(int number, String script) throws IOException, InterruptedException {
    var scriptFile = Files.writeString(folder.resolve("script-" + number), script);
    var builder = new ProcessBuilder(command(scriptFile)).redirectErrorStream(true);
    // The AV1 encoder tells of every segment otherwise.
    builder.environment().putIfAbsent("SVT_LOG", "1");
    var process = builder.start();
    process.getOutputStream().close();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(number, line);
      }
    } finally {
      process.destroy();
    }
    return process.waitFor();
  }

  private List<String> command(Path script) {
    var command =
        new ArrayList<>(house.command("adapters/in-agent", "org.invigil.adapter.in.agent.Agent"));
    command.addAll(
        List.of(
            "sit",
            "--server",
            house.address(),
            "--exam",
            journal.must("exam"),
            "--token-file",
            folder.resolve("token").toString(),
            "--camera",
            "folder:" + folder.resolve("film"),
            "--microphone",
            "file:" + folder.resolve("sound.wav"),
            "--screen",
            "folder:" + folder.resolve("screen"),
            "--document",
            folder.resolve("document.jpg").toString(),
            "--spool",
            folder.resolve("spool-" + journal.must("exam")).toString(),
            "--practice",
            "--script",
            script.toString()));
    return command;
  }

  private void hear(int number, String line) throws IOException {
    if (line.startsWith(SAID_BY_THE_PROGRAM)) {
      var said = line.substring(SAID_BY_THE_PROGRAM.length());
      journal.put("session", JSON.readTree(said).path("session").asText());
      journal.put("sitting." + number, said);
    } else {
      Say.step(line);
    }
  }
}
