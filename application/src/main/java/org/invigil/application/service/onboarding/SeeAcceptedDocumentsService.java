package org.invigil.application.service.onboarding;

import org.invigil.application.port.in.onboarding.SeeAcceptedDocuments;
import org.invigil.application.port.out.DocumentChoices;

/** Shows what holds. */
public final class SeeAcceptedDocumentsService implements SeeAcceptedDocuments {

  private final DocumentChoices choices;

  public SeeAcceptedDocumentsService(DocumentChoices choices) {
    this.choices = choices;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by()).isEmpty()
        ? new NotPermitted()
        : new Seen(choices.of(command.by().institution()));
  }
}
