package org.invigil.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EveryBrokenRuleHasACodeOfItsOwnTest {

  @Test
  void noTwoRulesShareACode() {
    assertThat(RuleCode.values())
        .extracting(RuleCode::code)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
  }

  @Test
  void eachNamesItsPlaceInTheSpecificationAndSaysItInASentence() {
    assertThat(RuleCode.values())
        .allMatch(it -> it.specification().matches("[A-Z]{3}-[1-9][0-9]?"))
        .allMatch(it -> it.sentence().endsWith("."));
    assertThat(RuleCode.COMFORT_BREAK_LENGTH.code()).isEqualTo("comfort-break.length");
    assertThat(RuleCode.COMFORT_BREAK_LENGTH.specification()).isEqualTo("SES-3");
    assertThat(RuleCode.COMFORT_BREAK_LENGTH.sentence())
        .isEqualTo("A comfort break is at most five minutes.");
  }

  @Test
  void whatBreaksARuleIsNotLookedAtFurther() {
    var broken = Checked.<String>broken(RuleCode.TEXT_LENGTH, 3, 4);
    var expected = new RuleBroken(RuleCode.TEXT_LENGTH, "3", "4");

    assertThat(broken).isEqualTo(new Checked.Broken<String>(expected));
    assertThat(broken.then(it -> new Checked.Valid<>(it.length())))
        .isEqualTo(new Checked.Broken<Integer>(expected));
    assertThat(broken.<Object>match(it -> it, it -> it)).isEqualTo(expected);
    assertThatThrownBy(broken::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEXT_LENGTH");
  }

  @Test
  void whatIsValidGoesOnWithItsValue() {
    var valid = new Checked.Valid<>("four");

    assertThat(valid.then(it -> new Checked.Valid<>(it.length())))
        .isEqualTo(new Checked.Valid<>(4));
    assertThat(valid.<Object>match(it -> it, it -> it)).isEqualTo("four");
    assertThat(valid.orThrow()).isEqualTo("four");
  }
}
