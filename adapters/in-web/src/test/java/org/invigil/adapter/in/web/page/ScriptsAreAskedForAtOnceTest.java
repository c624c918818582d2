package org.invigil.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptsAreAskedForAtOnceTest {

  @Test
  void what_a_script_imports_is_known_however_far_away() {
    assertThat(Modules.importedBy("review.js"))
        .contains("player.js", "recorded-film.js", "hls.light.min.mjs", "timeline.js", "clock.js")
        .doesNotContain("review.js", "live.js")
        .doesNotHaveDuplicates();
    assertThat(Modules.importedBy("dom.js")).isEmpty();
  }

  @Test
  void there_is_no_other_script() {
    assertThatThrownBy(() -> Modules.importedBy("../words.properties"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
