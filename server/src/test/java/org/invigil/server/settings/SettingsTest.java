package org.invigil.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path home;

  private Settings read(Map<String, String> more) {
    var environment = new java.util.HashMap<>(more);
    environment.put("INVIGIL_HOME", home.toString());
    return Settings.read(environment);
  }

  @Test
  void nothingSaidMeansTheListedDefaults() {
    var settings = read(Map.of());

    assertThat(settings.home()).isEqualTo(home);
    assertThat(settings.number("server.port")).isEqualTo(8080);
    assertThat(settings.isOn("analysis")).isTrue();
    assertThat(settings.isSet("database.url")).isFalse();
    assertThat(settings.duration("worker.letters.every")).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.publicAddress()).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void theFileChangesADefaultAndTheEnvironmentWins() throws IOException {
    Files.writeString(home.resolve("invigil.properties"), "server.port=9000\nanalysis=off\n");

    assertThat(read(Map.of()).number("server.port")).isEqualTo(9000);
    assertThat(read(Map.of()).isOn("analysis")).isFalse();
    assertThat(read(Map.of("INVIGIL_SERVER_PORT", "9001")).number("server.port")).isEqualTo(9001);
    assertThat(read(Map.of("INVIGIL_PORT", "9002")).number("server.port")).isEqualTo(9002);
  }

  @Test
  void aSettingThatDoesNotExistIsRefusedByName() throws IOException {
    Files.writeString(home.resolve("invigil.properties"), "server.prot=9000\n");

    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("server.prot");
  }

  @Test
  void aValueOfTheWrongKindIsRefusedByName() {
    assertThatThrownBy(() -> read(Map.of("INVIGIL_PORT", "http")).number("server.port"))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("server.port");
    assertThatThrownBy(() -> read(Map.of("INVIGIL_ANALYSIS", "maybe")).isOn("analysis"))
        .isInstanceOf(SettingRefused.class);
    assertThatThrownBy(() ->
            read(Map.of("INVIGIL_WORKER_LETTERS_EVERY", "1s")).duration("worker.letters.every"))
        .isInstanceOf(SettingRefused.class);
  }
}
