package org.invigil.server.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.invigil.adapter.out.storage.files.SecretFile;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.OpenLoadTestSessions;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.service.session.OpenLoadTestSessionsService;
import org.invigil.server.settings.Settings;

/** Sessions for load programs, on a server that is set up for them. */
@Factory
final class LoadTests {

  private static final int SECRET_BYTES = 32;

  @Context
  @Requires(property = "invigil.load-tests", value = "true")
  OpenLoadTestSessions openLoadTestSessions(
      Settings settings,
      Institutions institutions,
      Exams exams,
      Candidates candidates,
      BeginSitting begin,
      Chance chance,
      InstantSource time) {
    return new OpenLoadTestSessionsService(
        secret(settings, chance), institutions, exams, candidates, begin, chance, time);
  }

  /** Whoever can read the server's folder may load it. */
  private static String secret(Settings settings, Chance chance) {
    var file = settings.home().resolve("keys").resolve("load-tests.secret");
    try {
      SecretFile.writeOnce(file, chance.secret(SECRET_BYTES));
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
