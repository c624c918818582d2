package org.invigil.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CAN-1")
class WordsFromPeopleAreCheckedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thi Minh Anh Nguyễn",
        "O’Brien-Smith",
        "محمد بن سلمان",
        "李",
        "  Kim \t Example ",
        "Ἀριστοτέλης",
        "X Æ 🙂"
      })
  void namesOfEveryScriptAreTaken(String name) {
    assertThat(PersonName.read(name)).isInstanceOf(Checked.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "🙂🙂", "...", "12345", "a\u202Eb", "a\0b", "a\u200Fb", "\uD800x"})
  void nothingEmojiAndDeceptionAreRefused(String name) {
    assertThat(PersonName.read(name))
        .isInstanceOfSatisfying(
            Checked.Broken.class,
            it -> assertThat(it.broken().rule().code()).isEqualTo("person.name"));
  }

  @Test
  void aNameOfTwoHundredCharactersIsWithinTheRule() {
    assertThat(PersonName.read("é".repeat(200))).isInstanceOf(Checked.Valid.class);
    assertThat(PersonName.read("é".repeat(201))).isInstanceOf(Checked.Broken.class);
    assertThat(PersonName.read("x".repeat(10_000)))
        .isEqualTo(Checked.broken(RuleCode.PERSON_NAME, "1 to 200", 10_000));
  }

  @Test
  void theSameNameInTwoFormsOfUnicodeIsOne() {
    assertThat(PersonName.read("Zoe\u0308")).isEqualTo(PersonName.read("Zo\u00EB"));
    assertThat(PersonName.read(" Kim\u00A0 Example")).isInstanceOf(Checked.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "Kim@Example.ORG", "kim+exam@mail.example.org", "o'brien@example.org"})
  void addressesAreTaken(String address) {
    assertThat(EmailAddress.read(address)).isInstanceOf(Checked.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kim",
        "@example.org",
        "kim@",
        "a b@example.org",
        "a@b@c",
        "a@b\r\nBcc: x@y",
        "<a@b>",
        "a@b.",
        "a@.b"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertThat(EmailAddress.read(address)).isInstanceOf(Checked.Broken.class);
  }

  @Test
  void addressesThatDifferInCaseAreTheSame() {
    assertThat(EmailAddress.read("KIM@example.org"))
        .isEqualTo(EmailAddress.read("kim@Example.org"));
  }

  @Test
  void anAddressHasAtMost254CharactersAnd64BeforeTheAtSign() {
    var host = "@" + "x".repeat(185) + ".org";
    assertThat(EmailAddress.read("k".repeat(64) + host)).isInstanceOf(Checked.Valid.class);
    assertThat(EmailAddress.read("k".repeat(64) + "@x" + host.substring(1)))
        .isInstanceOf(Checked.Broken.class);
    assertThat(EmailAddress.read("k".repeat(65) + "@example.org"))
        .isInstanceOf(Checked.Broken.class);
  }

  @Test
  @Rule("EXM-1")
  void aTextHasLinesAndTabsAndNoControlCharacters() {
    assertThat(Text.read(" one\n\ttwo\r\n ", 20)).isEqualTo(new Checked.Valid<>("one\n\ttwo"));
    for (var deceives :
        List.of(
            "\0", "\u202A", "\u202E", "\u2066", "\u2069", "\u200E", "\u200F", "\uE000", "\uD800")) {
      assertThat(Text.read("a" + deceives + "b", 20)).isInstanceOf(Checked.Broken.class);
    }
    for (var harmless : List.of("\u2029", "\u202F", "\u2065\u200D", "\u206A", "\u200D")) {
      var judged = Text.read("a" + harmless + "b", 20) instanceof Checked.Valid;
      assertThat(judged).as(harmless).isEqualTo(!harmless.startsWith("\u2065"));
    }
  }

  @Test
  @Rule("EXM-1")
  void aTextMayBeLeftOutWhereItIsOptional() {
    assertThat(Text.read(" ", 3)).isInstanceOf(Checked.Broken.class);
    assertThat(Text.readOptional(" ", 3)).isEqualTo(new Checked.Valid<>(""));
    assertThat(Text.readOptional("four", 3)).isInstanceOf(Checked.Broken.class);
    assertThat(Text.readOptional("\uD83D\uDE42".repeat(3), 3)).isInstanceOf(Checked.Valid.class);
  }

  @Test
  void whatExistsIsValid() {
    for (var made :
        List.<Runnable>of(
            () -> new PersonName("..."),
            () -> new PersonName("x".repeat(201)),
            () -> new EmailAddress("kim"),
            () -> new EmailAddress("k@" + "x".repeat(253)),
            () -> new Reason(" "),
            () -> new Reason("x".repeat(2001)))) {
      assertThatThrownBy(made::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  @Rule("EXM-6")
  void aReasonSaysSomething() {
    assertThat(Reason.read(" \n ")).isInstanceOf(Checked.Broken.class);
    assertThat(Reason.read("x".repeat(2000))).isInstanceOf(Checked.Valid.class);
    assertThat(Reason.read("x".repeat(2001))).isInstanceOf(Checked.Broken.class);
  }

  @Test
  @Rule("SEC-3")
  void nothingPersonalStandsInWhatIsPrinted() {
    var printed =
        List.of(
                new PersonName("Kim Example"),
                new EmailAddress("kim@example.org"),
                new Reason("Kim is ill."),
                CandidateHasANamePrinted.candidate())
            .toString();
    assertThat(printed).doesNotContainIgnoringCase("kim").doesNotContain("s-1");
  }
}
