package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.invigil.adapter.out.storage.checkin.SqlLiveFaceChecks;
import org.invigil.adapter.out.storage.checkin.SqlLiveFaceData;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.checkin.AskForLiveFaceService;
import org.invigil.application.service.checkin.CheckInDesk;
import org.invigil.application.service.checkin.DeclineLiveFaceService;
import org.invigil.application.service.checkin.LiveFaceDesk;
import org.invigil.application.service.checkin.MovingFaces;
import org.invigil.application.service.checkin.SeeLiveFaceService;
import org.invigil.application.service.checkin.ShowLiveFaceService;

/** The moves that are asked for at check-in. */
@Factory
final class LiveFaceWiring {

  @Singleton
  LiveFaceChecks liveFaceChecks(Database database) {
    return new SqlLiveFaceChecks(database);
  }

  @Singleton
  @Named("live-face")
  ErasableData liveFaceData(Database database) {
    return new SqlLiveFaceData(database);
  }

  @Singleton
  LiveFaceDesk liveFaceDesk(CheckInDesk desk, LiveFaceChecks checks) {
    return new LiveFaceDesk(desk, checks);
  }

  @Singleton
  AskForLiveFace askForLiveFace(CheckInDesk desk, LiveFaceDesk live, Chance chance) {
    return new AskForLiveFaceService(desk, live, chance);
  }

  @Singleton
  ShowLiveFace showLiveFace(
      CheckInDesk desk, LiveFaceDesk live, Vision vision, Onboardings onboardings) {
    return new ShowLiveFaceService(desk, live, new MovingFaces(vision, onboardings));
  }

  @Singleton
  DeclineLiveFace declineLiveFace(CheckInDesk desk, LiveFaceDesk live) {
    return new DeclineLiveFaceService(desk, live);
  }

  @Singleton
  SeeLiveFace seeLiveFace(CheckInDesk desk, LiveFaceDesk live) {
    return new SeeLiveFaceService(desk, live);
  }
}
