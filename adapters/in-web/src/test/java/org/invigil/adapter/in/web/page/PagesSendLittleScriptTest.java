package org.invigil.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that play a recording or show a wall may send more. */
class PagesSendLittleScriptTest {

  private static final int MOST = 40_000;

  @ParameterizedTest
  @ValueSource(strings = {"enter.js", "file-into-text.js", "my.js", "onboarding.js", "print.js"})
  void a_page_sends_at_most_40_KB_of_it_compressed(String script) throws IOException {
    var all = new LinkedHashSet<>(List.of("htmx.min.js", "page.js", script));
    all.addAll(Modules.importedBy("page.js"));
    all.addAll(Modules.importedBy(script));
    var sent = 0;
    for (var each : all) {
      sent += compressed(each);
    }
    assertThat(sent).isBetween(1, MOST);
  }

  private static int compressed(String script) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var file =
            PagesSendLittleScriptTest.class.getResourceAsStream(
                "/org/invigil/adapter/in/web/" + script);
        var gzip = new GZIPOutputStream(bytes)) {
      Objects.requireNonNull(file, script).transferTo(gzip);
    }
    return bytes.size();
  }
}
