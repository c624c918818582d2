package org.invigil.adapter.in.agent.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHttpIsForThisComputerOnlyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://exam.example.edu",
        "https://exam.example.edu/proctoring",
        "http://127.0.0.1:8080",
        "http://localhost:8080/",
        "http://[::1]:8080"
      })
  void theseAreAccepted(String address) {
    assertThat(ServerAddress.parse(address).at("api/me").toString()).endsWith("/api/me");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://exam.example.edu",
        "http://192.168.1.5:8080",
        "http://localhost.example.edu",
        "http://127.0.0.1.example.edu",
        "http://0.0.0.0:8080",
        "ftp://127.0.0.1",
        "https://user:secret@exam.example.edu",
        "exam.example.edu",
        "",
        "http:",
        "https://"
      })
  void theseAreRefused(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> ServerAddress.parse(address));
  }
}
