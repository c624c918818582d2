package org.invigil.application.port.in.model;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.model.RegisteredModel;

/** Any member of staff sees which models machines judge by, and what is known of each. */
public interface SeeModels {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(List<RegisteredModel> models) implements Outcome {

    public Seen {
      models = List.copyOf(models);
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
