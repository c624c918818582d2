package org.invigil.adapter.in.rest.setup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.exam.Lengths;
import org.invigil.adapter.in.rest.exam.Terms;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.domain.institution.Platform;
import org.invigil.domain.rule.Checked;

/** What an administrator chooses for the institution. */
@Controller("/api/settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SettingsController {

  private final ChangeSettings change;

  SettingsController(ChangeSettings change) {
    this.change = change;
  }

  @Serdeable
  record PlatformWire(String issuer, String client) {}

  @Serdeable
  record SettingsWire(
      String longestBreak,
      int onboardingAttempts,
      String uncoveredTolerance,
      String checkInKeepTime,
      boolean remoteOnlyWhenGranted,
      Set<PlatformWire> approvedPlatforms) {}

  /** Changes what holds in the institution. */
  @Put
  HttpResponse<?> change(@Body SettingsWire wish, Authentication who) {
    return Lengths.read(wish.longestBreak())
        .then(longest ->
            Lengths.read(wish.uncoveredTolerance())
                .then(tolerated ->
                    Lengths.read(wish.checkInKeepTime())
                        .then(kept ->
                            new Checked.Valid<>(command(wish, longest, tolerated, kept, who)))))
        .match(it -> change(it, wish), Terms::refused);
  }

  private HttpResponse<?> change(ChangeSettings.Command command, SettingsWire wish) {
    return switch (change.handle(command)) {
      case ChangeSettings.Changed changed -> HttpResponse.ok(wish);
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static ChangeSettings.Command command(
      SettingsWire wish, Duration longest, Duration tolerated, Duration kept, Authentication who) {
    return new ChangeSettings.Command(
        Actors.of(who),
        longest,
        wish.onboardingAttempts(),
        tolerated,
        kept,
        wish.remoteOnlyWhenGranted(),
        wish.approvedPlatforms().stream()
            .map(it -> new Platform(it.issuer(), it.client()))
            .collect(Collectors.toSet()));
  }
}
