package org.invigil.server.wiring;

import static java.util.Locale.ROOT;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.out.storage.access.SqlAccessLog;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.vision.ObjectKind;
import org.invigil.adapter.out.vision.ObjectSettings;
import org.invigil.adapter.out.vision.OpenCvDocuments;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.in.model.SeeModels;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Stills;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.model.SeeModelsService;
import org.invigil.domain.picture.Thing;
import org.invigil.server.settings.Settings;

/** What machines see, and who of the people looked. */
@Factory
final class Seeing {

  /** A missing or altered model stops the server here, with its name. */
  @Singleton
  @Bean(
      preDestroy = "close",
      typed = {Vision.class, Stills.class})
  OpenCvVision vision(Settings settings) {
    return new OpenCvVision(chosen(settings), objects(settings));
  }

  private static Optional<ObjectSettings> objects(Settings settings) {
    return settings.isSet("vision.objects.model")
        ? Optional.of(
            new ObjectSettings(
                Path.of(settings.text("vision.objects.model")),
                settings.text("vision.objects.sha256"),
                ObjectKind.valueOf(
                    settings.oneOf("vision.objects.kind", "yolox", "nanodet").toUpperCase(ROOT)),
                settings.number("vision.objects.size"),
                Map.of(
                    Thing.PHONE, settings.share("vision.objects.threshold.phone"),
                    Thing.BOOK, settings.share("vision.objects.threshold.book"))))
        : Optional.empty();
  }

  @Singleton
  @Bean(preDestroy = "close", typed = Documents.class)
  OpenCvDocuments documents(Settings settings) {
    return new OpenCvDocuments(chosen(settings));
  }

  private static VisionSettings chosen(Settings settings) {
    var ofBuild = VisionSettings.ofProject(Path.of(System.getProperty("invigil.root", ".")));
    return settings.isSet("vision.models")
        ? ofBuild.withModels(Path.of(settings.text("vision.models")))
        : ofBuild;
  }

  @Singleton
  SeeModels seeModels(Vision vision) {
    return new SeeModelsService(vision);
  }

  @Singleton
  AccessLog accessLog(Database database) {
    return new SqlAccessLog(database);
  }
}
