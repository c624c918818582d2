package org.invigil.adapter.in.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @Test
  void fieldsAreReadAsTheyWereTyped() {
    var form = Form.of("name=M%C3%BCller+&box=a&box=b&secret=+x+&n=12".getBytes(UTF_8));
    assertThat(form.text("name")).isEqualTo("Müller");
    assertThat(form.raw("secret")).isEqualTo(" x ");
    assertThat(form.all("box")).containsExactly("a", "b");
    assertThat(form.text("box")).isEqualTo("a");
    assertThat(form.number("n")).contains(12);
    assertThat(form.number("name")).isEmpty();
    assertThat(form.given("nothing")).isEmpty();
    assertThat(form.isTicked("nothing")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "name=%zz", "=", "&&&&", "\u0000", "name=%ff%fe"})
  void nonsenseIsAFormWithNothingOfUse(String body) {
    assertThat(Form.of(body.getBytes(UTF_8)).text("other")).isEmpty();
  }

  @Test
  void manyFieldsAndLongOnesAreTaken() {
    var form = Form.of(("a=" + "x".repeat(1_000_000) + "&b=1".repeat(30_000)).getBytes(UTF_8));
    assertThat(form.text("a")).hasSize(1_000_000);
    assertThat(form.all("b")).hasSizeLessThanOrEqualTo(20_000);
    assertThat(Form.of(null).text("a")).isEmpty();
  }
}
