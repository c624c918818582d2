package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.Optional;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"ONB-8", "ONB-9"})
class AnOfficerNeedNotTypeWhatWasReadTest {

  private static final String NUMBER = "L898902C3";

  private final IdentityStage stage = new IdentityStage();

  @BeforeEach
  void waitsForAPerson() {
    stage.invite();
    stage.attempt(
        FakePicture.of(SELF), FakePicture.passport("Somebody Else", NUMBER, "2044-04-15", SELF));
    assertThat(stage.onboarding()).isInstanceOf(Onboarding.WaitingForPerson.class);
  }

  @Test
  void kindAndNumberAreThoseThatWereRead() {
    assertThat(approved(Optional.empty(), "")).isEqualTo(read(DocumentKind.PASSPORT, NUMBER));
  }

  @Test
  void anotherNumberIsTheOfficersWord() {
    assertThat(approved(Optional.empty(), "X1234567"))
        .isEqualTo(read(DocumentKind.PASSPORT, "X1234567"));
  }

  @Test
  void theNumberOfADocumentOfAnotherKindIsNotKnown() {
    assertThat(approved(Optional.of(DocumentKind.DRIVING_LICENCE), ""))
        .isEqualTo(DocumentUsed.of(DocumentKind.DRIVING_LICENCE, ""));
  }

  private DocumentUsed read(DocumentKind kind, String number) {
    return DocumentUsed.read(stage.person.id(), kind, number, "");
  }

  private DocumentUsed approved(Optional<DocumentKind> kind, String number) {
    var waiting = stage.onboarding();
    assertThat(
            stage.decide.handle(
                new DecideAttempt.Command(
                    stage.officer,
                    waiting.id(),
                    waiting.attempts(),
                    new DecideAttempt.Approve(kind, number, ""),
                    "")))
        .isEqualTo(new DecideAttempt.Approved());
    return ((Onboarding.Approved) stage.onboarding()).document();
  }
}
