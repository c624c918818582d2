package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.document.CardField;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.FieldPlace;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.onboarding.Doubt;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.rule.Checked;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"ONB-6", "ONB-9"})
class AnInstitutionsOwnCardDecidesTest {

  private final IdentityStage stage = new IdentityStage();

  @BeforeEach
  void invited() {
    stage.invite();
  }

  @Test
  void aCardThatNobodyDescribedWaitsForAPerson() {
    show();
    assertDoubts(Doubt.DOCUMENT_NOT_READ);
  }

  @Test
  void aCardThatWasDescribedIsApproved() {
    choose(AcceptedDocuments.USUAL.kinds(), true);
    assertThat(show()).isEqualTo(new SubmitAttempt.Approved());
    assertThat(((Onboarding.Approved) stage.onboarding()).document().kind())
        .isEqualTo(DocumentKind.INSTITUTION_CARD);
  }

  @Test
  void aKindThatIsNotAcceptedIsReferred() {
    choose(EnumSet.of(DocumentKind.PASSPORT), false);
    show();
    assertDoubts(Doubt.DOCUMENT_NOT_ACCEPTED);
  }

  @Test
  void whereEnglishIsAskedForAnotherLanguageHasAReasonOfItsOwn() {
    choose(AcceptedDocuments.USUAL.kinds(), true);
    stage.attempt(
        FakePicture.of(SELF),
        FakePicture.of(SELF)
            .line("PASSEPORT")
            .line("Nom:_" + stage.person.name().value().replaceAll(".* ", ""))
            .line("Prénoms:_" + stage.person.name().value().replaceAll(" [^ ]*$", ""))
            .line("No_du_passeport:_L898902C3")
            .line("Date_d'expiration:_2044-04-15"));
    assertDoubts(Doubt.DOCUMENT_NOT_IN_ENGLISH);
  }

  private SubmitAttempt.Outcome show() {
    return stage.attempt(
        FakePicture.of(SELF),
        FakePicture.of(SELF)
            .line("Akademie_Musterstadt")
            .line("Inhaberschaft:_" + stage.person.name().value().replace(' ', '_'))
            .line("Zeichen:_K4471X9"));
  }

  private void choose(Set<DocumentKind> kinds, boolean inEnglish) {
    var card =
        new OwnCard(
            "Hochschulpass",
            List.of("Musterstadt"),
            Map.of(
                CardField.FULL_NAME, new FieldPlace.Labelled("Inhaberschaft"),
                CardField.NUMBER, new FieldPlace.Labelled("Zeichen")));
    stage.chooseDocuments.handle(
        new ChooseDocuments.Command(
            stage.officer,
            new Checked.Valid<>(new AcceptedDocuments(kinds, inEnglish, List.of(card)))));
  }

  private void assertDoubts(Doubt... doubts) {
    assertThat(stage.onboarding())
        .isInstanceOfSatisfying(
            Onboarding.WaitingForPerson.class,
            it -> assertThat(it.doubts()).isEqualTo(Set.of(doubts)));
  }
}
