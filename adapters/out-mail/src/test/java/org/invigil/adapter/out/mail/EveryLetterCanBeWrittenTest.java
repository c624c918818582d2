package org.invigil.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.application.port.out.Letter;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryLetterCanBeWrittenTest {

  @ParameterizedTest
  @CsvSource({
    "invitation, name institution exam deadline secret technicalContact schoolContact address",
    "onboarding-rejected, name reasons left deadline contact",
    "onboarding-approved, name contact",
    "check-in-code, name code minutes contact",
    "device-code, name code minutes contact",
    "mail-test, name institution address",
    "data-erased, name institution what erased policy lastBackupGone"
  })
  void everyWordIsUsed(String template, String words) {
    var given =
        Stream.of(words.split(" ")).collect(Collectors.toMap(it -> it, it -> "<" + it + ">"));

    var letter = LetterText.of(template, given);

    assertThat(letter.subject()).isNotBlank().doesNotContain("{");
    assertThat(letter.subject() + letter.body()).contains(given.values());
  }

  @Test
  @Rule("ONB-5")
  void everyReasonIsAnItemOfItsOwn() {
    var letter =
        LetterText.of(
            "onboarding-rejected",
            Map.of(
                "name", "Zoë",
                "reasons", "It is too dark. Turn on a lamp.\nNo face. Look at the camera.",
                "left", "3",
                "deadline", "tomorrow",
                "contact", "help@example.org"));

    assertThat(letter.body())
        .contains("\n- It is too dark. Turn on a lamp.\n- No face. Look at the camera.\n")
        .contains("Attempts left: 3")
        .contains("help@example.org");
    assertThat(HtmlText.of(letter)).contains("<li>No face. Look at the camera.</li>");
  }

  @Test
  void everyLetterKnowsTheAddress() {
    List<Letter> sent = new ArrayList<>();
    var institution = new InstitutionId(new UUID(1, 1));

    new AddressedLetters(sent::add, "https://exams.example.org")
        .send(
            new Letter(new UUID(1, 2), institution, new UUID(1, 3), "a@b", "x", Map.of("k", "v")));

    assertThat(sent.getFirst().words())
        .containsEntry("address", "https://exams.example.org")
        .containsEntry("k", "v");
  }
}
