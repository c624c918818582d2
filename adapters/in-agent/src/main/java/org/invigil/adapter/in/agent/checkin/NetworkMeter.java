package org.invigil.adapter.in.agent.checkin;

import java.util.Map;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;

/** Measures the way to the server with bytes that mean nothing. */
public final class NetworkMeter {

  private static final String PATH = "api/network-probe";
  private static final int BYTES = 128 * 1024;

  private final ExamServer server;

  public NetworkMeter(ExamServer server) {
    this.server = server;
  }

  /** In kbit/s; 0 where the server was not reached. */
  public record Speed(long down, long up) {}

  public Speed measure() {
    // The first call opens the connection and is not measured.
    server.get(PATH + "?bytes=1");
    long down = timed(() -> server.get(PATH + "?bytes=" + BYTES));
    long up = timed(() -> server.put(PATH, "application/octet-stream", new byte[BYTES], Map.of()));
    return new Speed(down, up);
  }

  private static long timed(java.util.function.Supplier<Answer> call) {
    long began = System.nanoTime();
    Answer answer = call.get();
    long took = Math.max(1, System.nanoTime() - began);
    return answer instanceof Answer.Done ? Math.round(BYTES * 8 / (took / 1e9) / 1000) : 0;
  }
}
