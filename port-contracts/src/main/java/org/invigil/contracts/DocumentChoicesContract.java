package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.domain.document.CardField;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.FieldPlace;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.onboarding.DocumentChoice;
import org.junit.jupiter.api.Test;

/** What every {@link DocumentChoices} promises. */
public abstract class DocumentChoicesContract extends StoreContract<DocumentChoice, InstitutionId> {

  /** A card whose labels are in no dictionary; its number stands in a box. */
  public static final OwnCard CARD =
      new OwnCard(
          "Hochschulpass",
          List.of("Musterstadt"),
          Map.of(
              CardField.FULL_NAME, new FieldPlace.Labelled("Inhaberschaft"),
              CardField.NUMBER, new FieldPlace.InBox(0.5, 0.5, 0.5, 0.25)));

  @Override
  protected abstract DocumentChoices store();

  @Override
  protected DocumentChoice another() {
    return new DocumentChoice(
        new InstitutionId(UUID.randomUUID()),
        new AcceptedDocuments(Set.of(DocumentKind.INSTITUTION_CARD), true, List.of(CARD)));
  }

  @Override
  protected DocumentChoice changed(DocumentChoice value) {
    return value.choose(AcceptedDocuments.USUAL);
  }

  @Override
  protected InstitutionId idOf(DocumentChoice value) {
    return value.institution();
  }

  @Test
  void what_was_chosen_holds_and_else_the_usual() {
    var kept = kept();
    assertThat(store().of(kept.value().institution())).isEqualTo(kept.value().accepted());
    assertThat(store().of(new InstitutionId(UUID.randomUUID()))).isEqualTo(AcceptedDocuments.USUAL);
  }
}
