package org.invigil.adapter.in.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/reviews", "/sessions/1/watch?at=3"})
  void pathsOfThisServerAreFollowed(String path) {
    assertThat(OwnPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a b",
        "/\r\nSet-Cookie: x",
        "/\u00e9",
        "reviews"
      })
  void everythingElseLeadsToTheBeginning(String path) {
    assertThat(OwnPath.of(path)).isEqualTo("/");
  }

  @Test
  void nothingAndFarTooMuchToo() {
    assertThat(OwnPath.of(null)).isEqualTo("/");
    assertThat(OwnPath.of("/" + "a".repeat(3000))).isEqualTo("/");
  }
}
