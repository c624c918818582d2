package org.invigil.application.port.in.institution;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.institution.Platform;
import org.invigil.domain.rule.RuleBroken;

/** An administrator chooses what holds in the institution. */
public interface ChangeSettings {

  Outcome handle(Command command);

  /**
   * Everything anew.
   *
   * @param floors empty leaves them as they are
   * @param detectorsOff the detectors that are to look at no recording that begins from now on;
   *     empty leaves them as they are
   */
  record Command(
      Actor by,
      Duration longestBreak,
      int onboardingAttempts,
      Duration uncoveredTolerance,
      Duration checkInKeepTime,
      boolean remoteOnlyWhenGranted,
      Set<Platform> approvedPlatforms,
      Optional<SystemFloors> floors,
      Optional<Set<Detector>> detectorsOff) {

    /** Detectors stay as they are. */
    public Command(
        Actor by,
        Duration longestBreak,
        int onboardingAttempts,
        Duration uncoveredTolerance,
        Duration checkInKeepTime,
        boolean remoteOnlyWhenGranted,
        Set<Platform> approvedPlatforms,
        Optional<SystemFloors> floors) {
      this(
          by,
          longestBreak,
          onboardingAttempts,
          uncoveredTolerance,
          checkInKeepTime,
          remoteOnlyWhenGranted,
          approvedPlatforms,
          floors,
          Optional.empty());
    }
  }

  sealed interface Outcome {}

  record Changed(InstitutionSettings settings) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
