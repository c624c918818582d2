package org.invigil.application.port.in.model;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.RegisteredModel;

/** Any member of staff sees which models machines judge by, and what is known of each. */
public interface SeeModels {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param unable detectors that see nothing here, for want of a model
   */
  record Seen(List<RegisteredModel> models, Set<Detector> unable) implements Outcome {

    public Seen {
      models = List.copyOf(models);
      unable = Set.copyOf(unable);
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
