package org.invigil.adapter.in.rest.setup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.exam.Lengths;
import org.invigil.adapter.in.rest.exam.Terms;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.institution.Platform;
import org.invigil.domain.rule.Checked;
import org.jspecify.annotations.Nullable;

/** What an administrator chooses for the institution. */
@Controller("/api/settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SettingsController {

  private final ChangeSettings change;
  private final SeeSettings see;

  SettingsController(ChangeSettings change, SeeSettings see) {
    this.change = change;
    this.see = see;
  }

  @Serdeable
  record PlatformWire(String issuer, String client) {}

  /**
   * Floors and detectors that are left out stay as they are.
   *
   * @param detectorsOff codes of detectors that look at no recording that begins from now on
   */
  @Serdeable
  record SettingsWire(
      String longestBreak,
      int onboardingAttempts,
      String uncoveredTolerance,
      String checkInKeepTime,
      boolean remoteOnlyWhenGranted,
      Set<PlatformWire> approvedPlatforms,
      @Nullable FloorsWire floors,
      @Nullable List<String> detectorsOff) {

    static SettingsWire of(InstitutionSettings settings) {
      return new SettingsWire(
          settings.longestBreak().toString(),
          settings.onboardingAttempts(),
          settings.uncoveredTolerance().toString(),
          settings.checkInKeepTime().toString(),
          settings.remoteOnlyWhenGranted(),
          settings.approvedPlatforms().stream()
              .map(it -> new PlatformWire(it.issuer(), it.client()))
              .collect(Collectors.toSet()),
          FloorsWire.of(settings.floors()),
          settings.detectorsOff().stream().sorted().map(Detector::code).toList());
    }

    boolean namesNoDetector() {
      return detectorsOff != null
          && detectorsOff.stream().anyMatch(it -> Detector.of(it).isEmpty());
    }

    Optional<Set<Detector>> readDetectors() {
      return Optional.ofNullable(detectorsOff)
          .map(all ->
              all.stream().flatMap(it -> Detector.of(it).stream()).collect(Collectors.toSet()));
    }

    Checked<Optional<SystemFloors>> readFloors() {
      return floors == null
          ? new Checked.Valid<>(Optional.empty())
          : floors.read().then(it -> new Checked.Valid<>(Optional.of(it)));
    }
  }

  /** Shows what holds in the institution to whoever may change it. */
  @Get
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeSettings.Command(Actors.of(who)))) {
      case SeeSettings.Seen(var settings) -> HttpResponse.ok(SettingsWire.of(settings));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Changes what holds in the institution. */
  @Put
  HttpResponse<?> change(@Body SettingsWire wish, Authentication who) {
    if (wish.namesNoDetector()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "flag.detector", "There is no such detector.");
    }
    return Lengths.read(wish.longestBreak())
        .then(longest ->
            Lengths.read(wish.uncoveredTolerance())
                .then(tolerated ->
                    Lengths.read(wish.checkInKeepTime())
                        .then(kept ->
                            wish.readFloors()
                                .then(floors ->
                                    new Checked.Valid<>(
                                        command(wish, longest, tolerated, kept, floors, who))))))
        .match(this::change, Terms::refused);
  }

  private HttpResponse<?> change(ChangeSettings.Command command) {
    return switch (change.handle(command)) {
      case ChangeSettings.Changed(var settings) -> HttpResponse.ok(SettingsWire.of(settings));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static ChangeSettings.Command command(
      SettingsWire wish,
      Duration longest,
      Duration tolerated,
      Duration kept,
      Optional<SystemFloors> floors,
      Authentication who) {
    return new ChangeSettings.Command(
        Actors.of(who),
        longest,
        wish.onboardingAttempts(),
        tolerated,
        kept,
        wish.remoteOnlyWhenGranted(),
        wish.approvedPlatforms().stream()
            .map(it -> new Platform(it.issuer(), it.client()))
            .collect(Collectors.toSet()),
        floors,
        wish.readDetectors());
  }
}
