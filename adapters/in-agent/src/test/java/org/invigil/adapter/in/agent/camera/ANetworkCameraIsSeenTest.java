package org.invigil.adapter.in.agent.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.invigil.adapter.in.agent.Films;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By way of the camera library, our driver and FFmpeg, from servers that speak as cameras do. */
class ANetworkCameraIsSeenTest {

  @TempDir Path folder;

  @Test
  void whichSendsPicturesOverHttp() throws IOException {
    try (var camera = new MjpegCamera(Films.folder(folder, 40, 10))) {
      seenInOrder(camera.address("/open"), 800);
    }
  }

  @Test
  void whichAsksForANameAndAPassword() throws IOException {
    try (var camera = new MjpegCamera(Films.folder(folder, 40, 10))) {
      seenInOrder(camera.addressWith(MjpegCamera.PASSWORD, "/closed"), 800);
    }
  }

  @Test
  void whichSpeaksRtsp() throws IOException {
    try (var camera = new RtspCamera()) {
      seenInOrder(camera.address(), 320);
    }
  }

  @Test
  void whichSpeaksHlsAndItsPicturesAreShownByTheirTime() throws IOException {
    try (var camera = new HlsCamera(folder)) {
      seenInOrder(camera.address(), 320);
    }
  }

  @Test
  void itIsNoStandIn() throws IOException {
    Webcams cameras = cameras("rtsp://127.0.0.1/film");
    assertThat(cameras.isStandIn()).isFalse();
    assertThat(cameras.name()).isEqualTo("the network camera");
  }

  @Test
  void whichIsClosedAfterEachPictureAndOpenedForTheNext() throws IOException {
    try (var camera = new MjpegCamera(Films.folder(folder, 40, 10))) {
      Webcams cameras = cameras(camera.address("/open"));
      for (int i = 0; i < 3; i++) {
        assertThat(cameras.onePicture(() -> {}).getWidth()).isEqualTo(800);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rtsp", "http", "https"})
  void whichIsSilentIsGivenUp(String way) throws IOException {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      refused(way + "://127.0.0.1:" + silent.getLocalPort() + "/", "does not answer");
    }
  }

  @Test
  void whichTakesNoSuchPasswordSaysSo() throws IOException {
    try (var camera = new MjpegCamera(Films.folder(folder, 2, 10))) {
      refused(camera.addressWith("another", "/closed"), "the name or the password");
    }
  }

  @Test
  void aPlaylistLeadsToNoFileOfThisComputer() throws IOException {
    try (var camera = new HlsCamera(folder)) {
      Files.writeString(
          folder.resolve("here.m3u8"),
          Files.readString(folder.resolve("film.m3u8"))
              .replace("init", "file://" + folder.toRealPath() + "/init")
              .replace("\nfilm", "\nfile://" + folder.toRealPath() + "/film"));
      refused(camera.address("/here.m3u8"), "does not answer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rtmp://a:s3cr3t@b/c", "camera", "http://", "DEFAULT"})
  void whatIsNoCameraIsRefusedAndNotRepeated(String camera) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> cameras(camera))
        .withMessageContaining("--camera is")
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void anAddressShowsNobodyWhatIsInIt() {
    var address = NetworkAddress.of("RTSP://anna:s3cr3t@host/?key=s3cr3t").orElseThrow();
    assertThat(address).hasToString("rtsp://(address not shown)");
    assertThat(address.whole()).contains("s3cr3t");
  }

  private static void seenInOrder(String address, int width) throws IOException {
    try (Camera camera = cameras(address).open()) {
      assertThat(camera.size().width).isEqualTo(width);
      int first = Films.levelOf(camera.picture());
      int next = first;
      while (next == first) {
        Thread.onSpinWait();
        next = Films.levelOf(camera.picture());
      }
      assertThat(next).isBetween(first + 1, first + 40);
    }
  }

  private static void refused(String address, String why) throws IOException {
    Webcams cameras = cameras(address);
    assertThatExceptionOfType(CameraFailure.class)
        .isThrownBy(cameras::open)
        .withMessageContaining("The network camera")
        .withMessageContaining(why);
  }

  private static Webcams cameras(String address) throws IOException {
    return Webcams.choose(address, System::nanoTime, Duration.ZERO);
  }
}
