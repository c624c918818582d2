package org.invigil.application.port.in.institution;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.institution.InstitutionSettings;

/** Whoever may change the settings sees what holds. */
public interface SeeSettings {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(InstitutionSettings settings) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
