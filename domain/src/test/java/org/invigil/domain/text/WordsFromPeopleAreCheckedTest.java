package org.invigil.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

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
