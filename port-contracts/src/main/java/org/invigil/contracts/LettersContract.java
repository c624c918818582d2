package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.Letters.LetterRefused;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** What every {@link Letters} must do. */
public abstract class LettersContract {

  protected static final Map<String, String> WORDS =
      Map.of("name", "Zoë Åström", "institution", "Universität Nordstadt", "test", "αβγ ✓");

  /** A sender that works. */
  protected abstract Letters letters();

  /** The Message-IDs, without angle brackets, of what arrived; repeated if it arrived twice. */
  protected abstract List<String> arrived();

  /** Makes the way unusable. */
  protected abstract void breakTheWay();

  protected static Letter letter(long number, String to, String template) {
    var institution = new InstitutionId(new UUID(9, 9));
    return new Letter(new UUID(7, number), institution, institution.value(), to, template, WORDS);
  }

  @Test
  void handsALetterOverBeforeItReturns() {
    letters().send(letter(1, "zoe@example.org", "test"));

    assertThat(arrived()).singleElement().asString().startsWith(new UUID(7, 1) + "@");
  }

  @Test
  void repeatsWithTheSameMessageId() {
    var letters = letters();
    letters.send(letter(1, "zoe@example.org", "test"));
    letters.send(letter(1, "zoe@example.org", "test"));

    assertThat(arrived())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).isEqualTo(arrived().getFirst()));
  }

  @Test
  void refusesWhatIsNoAddress() {
    for (var address : List.of("", "nobody", "a@b@c", "x@example.org\r\nBcc: y@example.org")) {
      assertThatThrownBy(() -> letters().send(letter(2, address, "test")))
          .as(address)
          .isInstanceOf(LetterRefused.class);
    }
    assertThat(arrived()).isEmpty();
  }

  @Test
  void refusesALetterThatIsUnknownOrLacksAWord() {
    assertThatThrownBy(() -> letters().send(letter(3, "zoe@example.org", "no-such-letter")))
        .isInstanceOf(LetterRefused.class);
    assertThatThrownBy(() -> letters().send(letter(3, "zoe@example.org", "../letters/test")))
        .isInstanceOf(LetterRefused.class);
    var wordless =
        new Letter(
            new UUID(7, 4),
            new InstitutionId(new UUID(9, 9)),
            new UUID(9, 9),
            "zoe@example.org",
            "test",
            Map.of());
    assertThatThrownBy(() -> letters().send(wordless)).isInstanceOf(LetterRefused.class);
    assertThat(arrived()).isEmpty();
  }

  @Test
  void saysSoWhenTheWayIsBroken() {
    var letters = letters();
    breakTheWay();

    assertThatThrownBy(() -> letters.send(letter(5, "zoe@example.org", "test")))
        .isInstanceOf(LetterRefused.class)
        .hasMessageNotContaining("zoe");
  }
}
