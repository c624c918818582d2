package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A {@link DiscardServer} in a process of its own, with the options of {@code bin/invigil}. */
final class DiscardProcess implements AutoCloseable {

  private final int port;
  private final Process process;

  DiscardProcess() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-Xmn96m",
                "-XX:MaxDirectMemorySize=1g",
                "-XX:+UseParallelGC",
                "-Dio.netty.allocator.type=pooled",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path"),
                DiscardServer.class.getName(),
                Integer.toString(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    awaitReady();
  }

  private void awaitReady() throws IOException {
    var out = process.inputReader(StandardCharsets.UTF_8);
    var line = out.readLine();
    while (line != null && !line.startsWith("ready")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the server that throws away did not start");
    }
  }

  InetSocketAddress address() {
    return new InetSocketAddress("127.0.0.1", port);
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
