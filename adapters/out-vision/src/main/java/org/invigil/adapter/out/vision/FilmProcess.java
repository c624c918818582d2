package org.invigil.adapter.out.vision;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One running decoder. It serves film after film until it is closed or dies. */
final class FilmProcess implements AutoCloseable {

  private final Process process;
  private final DataInputStream answers;
  private final DataOutputStream requests;
  private int served;

  private FilmProcess(Process process) {
    this.process = process;
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a decoder; throws IllegalStateException when this machine cannot run one. */
  static FilmProcess start(int megabytes) {
    ProcessBuilder builder = new ProcessBuilder(command(megabytes));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    giveOnlyWhatIsNeeded(builder.environment());
    try {
      FilmProcess started = new FilmProcess(builder.start());
      if (started.answers.read() != FilmWire.READY) {
        started.close();
        throw new IllegalStateException("the film decoder does not start on this machine");
      }
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("the film decoder cannot be started", e);
    }
  }

  /** The server's environment holds secrets; the child gets its class path and nothing else. */
  private static void giveOnlyWhatIsNeeded(Map<String, String> environment) {
    environment.keySet().retainAll(List.of("SystemRoot", "TMPDIR", "TEMP"));
    environment.put("CLASSPATH", System.getProperty("java.class.path", ""));
  }

  private static List<String> command(int megabytes) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("os.name", "").equals("Linux")) {
      // Elsewhere only FFmpeg's and Java's own limits hold.
      String kilobytes = Long.toString(megabytes * 1000L);
      command.addAll(List.of("/bin/sh", "-c", "ulimit -v \"$0\" && exec \"$@\"", kilobytes));
    }
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:ReservedCodeCacheSize=32m", "-XX:CompressedClassSpaceSize=32m"));
    // What a crash would write into a file may be a part of somebody's picture.
    command.addAll(List.of("-XX:+SuppressFatalErrorMessage", "-XX:-UsePerfData"));
    command.add("--enable-native-access=ALL-UNNAMED");
    String cache = System.getProperty("org.bytedeco.javacpp.cachedir");
    if (cache != null) {
      command.add("-Dorg.bytedeco.javacpp.cachedir=" + cache);
    }
    OpenCvLibrary.file().ifPresent(it -> command.add("-D" + OpenCvLibrary.FILE + "=" + it));
    command.add(FilmChild.class.getName());
    command.add(Long.toString(megabytes * 500_000L));
    return command;
  }

  void ask(FilmWire.Request request) throws IOException {
    served++;
    FilmWire.write(requests, request);
  }

  /** Says of an outline whether its frame is to follow. */
  void wants(boolean frame) throws IOException {
    requests.writeByte(frame ? FilmWire.WANTED : FilmWire.UNWANTED);
    requests.flush();
  }

  DataInputStream answers() {
    return answers;
  }

  int served() {
    return served;
  }

  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
