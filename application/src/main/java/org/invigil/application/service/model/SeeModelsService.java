package org.invigil.application.service.model;

import org.invigil.application.port.in.model.SeeModels;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.access.Actor;

/** Reads the register. */
public final class SeeModelsService implements SeeModels {

  private final Vision vision;

  public SeeModelsService(Vision vision) {
    this.vision = vision;
  }

  @Override
  public Outcome handle(Command command) {
    return command.by() instanceof Actor.Staff ? new Seen(vision.register()) : new NotPermitted();
  }
}
