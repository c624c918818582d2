package org.invigil.adapter.in.web.institution;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.institution.Platform;

/**
 * Settings as they stand in the form: lengths in minutes, a platform a line.
 *
 * @param detectors codes of those that look
 */
public record TypedSettings(
    String longestBreak,
    String attempts,
    String uncovered,
    String checkInKept,
    boolean remoteOnly,
    String platforms,
    Set<String> detectors) {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

  static TypedSettings of(InstitutionSettings settings) {
    return new TypedSettings(
        minutes(settings.longestBreak()),
        "" + settings.onboardingAttempts(),
        minutes(settings.uncoveredTolerance()),
        minutes(settings.checkInKeepTime()),
        settings.remoteOnlyWhenGranted(),
        settings.approvedPlatforms().stream()
            .map(it -> it.issuer() + " " + it.client())
            .sorted()
            .collect(Collectors.joining("\n")),
        EnumSet.complementOf(off(settings)).stream()
            .map(Detector::code)
            .collect(Collectors.toSet()));
  }

  private static EnumSet<Detector> off(InstitutionSettings settings) {
    var off = EnumSet.noneOf(Detector.class);
    off.addAll(settings.detectorsOff());
    return off;
  }

  static TypedSettings of(Form form) {
    return new TypedSettings(
        form.text("longest-break"),
        form.text("attempts"),
        form.text("uncovered"),
        form.text("check-in-kept"),
        form.isTicked("remote-only"),
        form.text("platforms"),
        new HashSet<>(form.all("detector")));
  }

  /** What is asked for; empty where a field cannot be read. */
  Optional<ChangeSettings.Command> command(Actor by) {
    var longest = length(longestBreak);
    var missing = length(uncovered);
    var kept = length(checkInKept);
    var places = readPlatforms();
    if (longest.isEmpty()
        || missing.isEmpty()
        || kept.isEmpty()
        || places.isEmpty()
        || !attempts.matches("[0-9]{1,3}")
        || detectors.stream().anyMatch(it -> Detector.of(it).isEmpty())) {
      return Optional.empty();
    }
    var off =
        Detector.all().stream()
            .filter(it -> !detectors.contains(it.code()))
            .collect(Collectors.toSet());
    return Optional.of(
        new ChangeSettings.Command(
            by,
            longest.get(),
            Integer.parseInt(attempts),
            missing.get(),
            kept.get(),
            remoteOnly,
            places.get(),
            Optional.empty(),
            Optional.of(off)));
  }

  private Optional<Set<Platform>> readPlatforms() {
    var read = new HashSet<Platform>();
    for (var line : platforms.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
      var parts = List.of(line.split("\\s+"));
      if (parts.size() != 2 || line.length() > 500) {
        return Optional.empty();
      }
      read.add(new Platform(parts.getFirst(), parts.getLast()));
    }
    return Optional.of(read);
  }

  /** Minutes, with a point or a comma; whole seconds. */
  private static Optional<Duration> length(String typed) {
    return typed.matches("[0-9]{1,5}([.,][0-9]{1,2})?")
        ? Optional.of(
            Duration.ofSeconds(
                new BigDecimal(typed.replace(',', '.')).multiply(SECONDS).longValue()))
        : Optional.empty();
  }

  private static String minutes(Duration length) {
    return BigDecimal.valueOf(length.toSeconds())
        .divide(SECONDS, 2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
