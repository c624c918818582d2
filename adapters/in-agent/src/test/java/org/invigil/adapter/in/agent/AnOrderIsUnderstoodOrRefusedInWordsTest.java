package org.invigil.adapter.in.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnOrderIsUnderstoodOrRefusedInWordsTest {

  private static final String EXAM = UUID.randomUUID().toString();
  private static final Map<String, String> TOKEN = Map.of("INVIGIL_TOKEN", "secret");

  @TempDir Path folder;

  @Test
  void theTokenComesFromAFileOrTheEnvironmentAndIsNeverPrinted() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "from-file\n");
    assertThat(parse("--token-file", file.toString()).token()).isEqualTo("from-file");
    SitOptions options = parse();
    assertThat(options.token()).isEqualTo("secret");
    assertThat(options.toString()).doesNotContain("secret");
  }

  @Test
  void aTokenOnTheCommandLineIsNotUnderstood() {
    assertThatIllegalArgumentException().isThrownBy(() -> parse("--token", "secret"));
  }

  @Test
  void withoutATokenOrWithOneThatIsNoneItSaysWhatToDo() {
    for (String bad : List.of("", "  ", "two words", "line\nbreak")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SitOptions.parse(base(), Map.of("INVIGIL_TOKEN", bad)))
          .withMessageContaining("--token-file");
    }
  }

  @Test
  void aScriptIsForPracticeOnly() throws Exception {
    Path script = Files.writeString(folder.resolve("script"), "1 end");
    assertThatIllegalArgumentException().isThrownBy(() -> parse("--script", script.toString()));
    assertThat(parse("--practice", "--script", script.toString()).script().cues()).hasSize(1);
  }

  @Test
  void theProfileIsTheOrdersElseTheEnvironmentsElseTheServers() {
    assertThat(parse().profile()).isEmpty();
    assertThat(parse("--profile", "h264-aac").profile()).contains(RecordingProfile.H264_AAC);
    var environment = Map.of("INVIGIL_TOKEN", "t", "INVIGIL_RECORDING_PROFILE", "h264-aac");
    assertThat(SitOptions.parse(base(), environment).profile()).contains(RecordingProfile.H264_AAC);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("--profile", "mjpeg"))
        .withMessageContaining("av1-opus or h264-aac");
  }

  @Test
  void theCameraIsTheOrdersElseTheEnvironmentsAndItsAddressIsNeverPrinted() {
    String address = "rtsp://anna:s3cr3t@camera/film";
    var environment = Map.of("INVIGIL_TOKEN", "t", "INVIGIL_CAMERA", address);
    assertThat(parse().camera()).isEqualTo("default");
    assertThat(parse("--camera", "film:a").camera()).isEqualTo("film:a");
    SitOptions options = SitOptions.parse(base(), environment);
    assertThat(options.camera()).isEqualTo(address);
    assertThat(options.toString()).doesNotContain("s3cr3t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(address))
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void filesMayStandInForMicrophoneAndScreen() {
    assertThat(parse("--microphone", "file:a.wav").sound().file()).contains(Path.of("a.wav"));
    assertThat(parse("--screen", "folder:b").screen().folder()).contains(Path.of("b"));
    assertThat(parse().sound().file()).isEmpty();
    assertThat(parse().screen().folder()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> parse("--microphone", "a.wav"));
    assertThatIllegalArgumentException().isThrownBy(() -> parse("--screen", "window"));
  }

  @Test
  void misuseEndsWithTwoAndTheUsage() {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed);
    assertThat(Agent.run(List.of(), Map.of(), out)).isEqualTo(2);
    assertThat(Agent.run(List.of("sit", "--server", "http://example.org"), TOKEN, out))
        .isEqualTo(2);
    assertThat(Agent.run(List.of("sit", "--exam", "not-one"), TOKEN, out)).isEqualTo(2);
    assertThat(printed.toString()).contains("usage: sit").doesNotContain("secret");
  }

  private SitOptions parse(String... more) {
    var all = new java.util.ArrayList<>(base());
    all.addAll(List.of(more));
    return SitOptions.parse(all, TOKEN);
  }

  private static List<String> base() {
    return List.of("--server", "http://127.0.0.1:8080", "--exam", EXAM);
  }
}
