package org.invigil.adapter.in.rest.model;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.model.SeeModels;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.RegisteredModel;

/** Which models machines judge by. */
@Controller("/api/models")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ModelsController {

  private final SeeModels models;

  ModelsController(SeeModels models) {
    this.models = models;
  }

  /**
   * @param sha256 of the file that is loaded; another one is refused
   * @param purpose the only thing that it is used for
   * @param measured what was measured of it, and on what
   */
  @Serdeable
  record ModelWire(
      String name,
      String version,
      String file,
      String sha256,
      String origin,
      String licence,
      String purpose,
      String measured) {

    static ModelWire of(RegisteredModel it) {
      return new ModelWire(
          it.used().name(),
          it.used().version(),
          it.file(),
          it.used().sha256(),
          it.origin(),
          it.licence(),
          it.purpose().words(),
          it.measured());
    }
  }

  /**
   * @param degraded detectors that see nothing on this server, for want of a model
   */
  @Serdeable
  record ModelsWire(List<ModelWire> models, List<String> degraded) {}

  /** Shows the register of models to any member of staff. */
  @Get
  @Operation(
      summary = "The models that machines judge by: origin, licence, digest, use, measurement")
  HttpResponse<?> see(Authentication who) {
    return switch (models.handle(new SeeModels.Command(Actors.of(who)))) {
      case SeeModels.Seen(var all, var unable) ->
          HttpResponse.ok(
              new ModelsWire(
                  all.stream().map(ModelWire::of).toList(),
                  unable.stream().map(Detector::code).sorted().toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
