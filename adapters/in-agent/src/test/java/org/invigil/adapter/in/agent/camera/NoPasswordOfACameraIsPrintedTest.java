package org.invigil.adapter.in.agent.camera;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Films;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own fails at cameras in every way; all that it prints is read. */
class NoPasswordOfACameraIsPrintedTest {

  @TempDir Path folder;

  @Test
  void neitherByUsNorByTheLibraries() throws Exception {
    Files.writeString(
        Files.createDirectories(folder.resolve("hls")).resolve("broken.m3u8"),
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1.0,\nnone.mp4\n#EXT-X-ENDLIST\n");
    try (var camera = new MjpegCamera(Films.folder(folder.resolve("film"), 2, 10));
        var hls = new HlsCamera(folder.resolve("hls"));
        var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody.close();
      String printed =
          printed(
              camera.addressWith("s3cr3t", "/closed"),
              camera.addressWith("s3cr3t", "/nothing") + "?password=s3cr3t",
              hls.address("/broken.m3u8").replace("//", "//anna:s3cr3t@"),
              "rtsp://anna:s3cr3t@127.0.0.1:" + nobody.getLocalPort() + "/film",
              "https://anna:s3cr3t@127.0.0.1:" + nobody.getLocalPort() + "/film");
      assertThat(printed).contains("The network camera").contains("CameraFailure");
      assertThat(printed.lines().filter(it -> it.startsWith("FAILED"))).hasSize(5);
      assertThat(printed).doesNotContain("s3cr3t").doesNotContain("anna");
    }
  }

  private static String printed(String... addresses) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    FailingCameras.class.getName()))
            .redirectErrorStream(true)
            .start();
    try (var in = process.outputWriter()) {
      in.write(String.join("\n", addresses));
    }
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return printed;
  }
}
