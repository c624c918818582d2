package org.invigil.server.watching;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A server in a process of its own, with a live exam that so many candidates sit: what {@link
 * WallBenchmark} measures. It says how to reach each of them, and runs until it is stopped.
 */
final class WallServer {

  static final String READY = "READY";

  private WallServer() {}

  /**
   * @param arguments how many candidates
   */
  public static void main(String... arguments) throws Exception {
    var stage = new LiveStage();
    Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
    List<String> lines = new ArrayList<>();
    lines.add(stage.first.id + " " + stage.first.uploadToken() + " " + key(stage.first.mediaKey()));
    for (int i = 1; i < Integer.parseInt(arguments[0]); i++) {
      var id = stage.sits("Candidate " + i).id();
      lines.add(id + " " + stage.uploader(id) + " " + key(stage.mediaKey(id)));
    }
    lines.forEach(System.out::println);
    System.out.println(
        String.join(
            " ",
            READY,
            stage.address().toString(),
            stage.exam(),
            stage.first.signIn(RecordedSession.PROCTOR),
            Long.toString(stage.database())));
    System.out.flush();
    Thread.currentThread().join();
  }

  private static String key(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
