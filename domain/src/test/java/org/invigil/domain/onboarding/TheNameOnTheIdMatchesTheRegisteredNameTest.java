package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.PASSPORT;
import static org.invigil.domain.onboarding.Onboarded.taken;

import java.util.Set;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("ONB-7")
class TheNameOnTheIdMatchesTheRegisteredNameTest {

  @ParameterizedTest(name = "{0} and {1}: approved = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Thi Minh Anh Nguyễn | NGUYEN, Thi Minh Anh | true",
        "John Ronald Reuel Tolkien | John Tolkien | true",
        "Anna Müller | ANNA MUELLER | true",
        "Anna Müller | ANNA SCHMIDT | false",
        "Anna Müller | BERTA MUELLER | false"
      })
  void whatDoesNotMatchIsReferredToAPersonAndNeverRejected(
      String registered, String shown, boolean approved) {
    var name =
        NameMatcher.STANDARD.compare(PlainName.of(registered), DocumentName.of(shown)).verdict();
    var answer =
        taken()
            .submit(
                NOON,
                new DocumentReading.Read(
                    PASSPORT, Set.of(), name, FaceMatchPolicy.Answer.MATCH, Set.of()));

    assertThat(answer)
        .isInstanceOf(approved ? Onboarding.Approved.class : Onboarding.WaitingForPerson.class);
  }

  @Test
  void aPersonMayRejectForIt() {
    assertThat(RejectionReason.NAME_DOES_NOT_MATCH.mayBeFoundBySoftware()).isFalse();
  }
}
