package org.invigil.application.service.onboarding;

import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.onboarding.DocumentChoice;

/** Keeps what an exams officer chose. */
public final class ChooseDocumentsService implements ChooseDocuments {

  private final DocumentChoices choices;
  private final UnitOfWork work;

  public ChooseDocumentsService(DocumentChoices choices, UnitOfWork work) {
    this.choices = choices;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by()).isEmpty()
        ? new NotPermitted()
        : command.accepted().match(it -> keep(command, it), Invalid::new);
  }

  private Outcome keep(Command command, AcceptedDocuments accepted) {
    var institution = command.by().institution();
    return work.inOne(() -> {
      choices
          .find(institution)
          .ifPresentOrElse(
              it -> choices.replace(it, it.value().choose(accepted)),
              () -> choices.add(new DocumentChoice(institution, accepted)));
      return new Chosen(accepted);
    });
  }
}
