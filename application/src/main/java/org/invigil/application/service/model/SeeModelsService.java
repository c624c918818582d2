package org.invigil.application.service.model;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.application.port.in.model.SeeModels;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Detector;

/** Reads the register. */
public final class SeeModelsService implements SeeModels {

  private final Vision vision;

  public SeeModelsService(Vision vision) {
    this.vision = vision;
  }

  @Override
  public Outcome handle(Command command) {
    return command.by() instanceof Actor.Staff
        ? new Seen(vision.register(), unable())
        : new NotPermitted();
  }

  private Set<Detector> unable() {
    var unable = EnumSet.allOf(Detector.class);
    unable.removeAll(vision.able());
    return unable;
  }
}
