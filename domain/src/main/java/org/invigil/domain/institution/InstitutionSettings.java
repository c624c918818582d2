package org.invigil.domain.institution;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.retention.RetentionPolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an institution chooses.
 *
 * @param longestBreak the limit of an exam that sets none; at most five minutes (SES-3)
 * @param onboardingAttempts how many attempts a candidate has (ONB-3)
 * @param uncoveredTolerance how long a recording may be missing before a session counts as not
 *     proctored (SES-6); exactly this long is tolerated
 * @param checkInKeepTime how long steps of a check-in stay done after an interruption; zero starts
 *     again from the beginning (CHK-1)
 * @param remoteOnlyWhenGranted whether a candidate needs a grant to sit remotely (CAN-5)
 * @param approvedPlatforms where exams are launched from (EXM-5)
 * @param retention how long data is kept (RET-1, RET-2)
 * @param recipients who outside the institution may receive data, as the consent text names them
 *     (SEC-4)
 * @param floors the least that a candidate's computer has to offer (CHK-3)
 * @param detectorsOff the detectors that look at no recording of the institution, whatever an exam
 *     says; an exam may turn off others
 */
@ValueObject
public record InstitutionSettings(
    Duration longestBreak,
    int onboardingAttempts,
    Duration uncoveredTolerance,
    Duration checkInKeepTime,
    boolean remoteOnlyWhenGranted,
    Set<Platform> approvedPlatforms,
    RetentionPolicy retention,
    Set<String> recipients,
    SystemFloors floors,
    Set<Detector> detectorsOff) {

  /** What holds until an institution chooses otherwise. */
  public static final InstitutionSettings USUAL =
      new InstitutionSettings(
          ExamRules.LONGEST_BREAK,
          5,
          Duration.ofSeconds(30),
          Duration.ZERO,
          false,
          Set.of(),
          RetentionPolicy.USUAL,
          Set.of(),
          SystemFloors.USUAL);

  /** Every detector may look. */
  public InstitutionSettings(
      Duration longestBreak,
      int onboardingAttempts,
      Duration uncoveredTolerance,
      Duration checkInKeepTime,
      boolean remoteOnlyWhenGranted,
      Set<Platform> approvedPlatforms,
      RetentionPolicy retention,
      Set<String> recipients,
      SystemFloors floors) {
    this(
        longestBreak,
        onboardingAttempts,
        uncoveredTolerance,
        checkInKeepTime,
        remoteOnlyWhenGranted,
        approvedPlatforms,
        retention,
        recipients,
        floors,
        Set.of());
  }

  public InstitutionSettings {
    if (longestBreak.compareTo(ExamRules.LONGEST_BREAK) > 0 || longestBreak.isNegative()) {
      throw new IllegalArgumentException("a break is at most " + ExamRules.LONGEST_BREAK);
    }
    if (onboardingAttempts < 1) {
      throw new IllegalArgumentException("at least one attempt");
    }
    if (uncoveredTolerance.isNegative() || checkInKeepTime.isNegative()) {
      throw new IllegalArgumentException("a time cannot be negative");
    }
    approvedPlatforms = Set.copyOf(approvedPlatforms);
    recipients = Set.copyOf(recipients);
    detectorsOff = Set.copyOf(detectorsOff);
    Objects.requireNonNull(floors, "floors");
  }

  /** No data leaves for anyone whom the consent text does not name (SEC-4). */
  public boolean mayReceive(String recipient) {
    return recipients.contains(recipient);
  }

  public InstitutionSettings keep(RetentionPolicy policy) {
    return new InstitutionSettings(
        longestBreak,
        onboardingAttempts,
        uncoveredTolerance,
        checkInKeepTime,
        remoteOnlyWhenGranted,
        approvedPlatforms,
        policy,
        recipients,
        floors,
        detectorsOff);
  }

  public InstitutionSettings approve(Set<Platform> platforms) {
    return new InstitutionSettings(
        longestBreak,
        onboardingAttempts,
        uncoveredTolerance,
        checkInKeepTime,
        remoteOnlyWhenGranted,
        platforms,
        retention,
        recipients,
        floors,
        detectorsOff);
  }

  public InstitutionSettings requireGrant(boolean required) {
    return new InstitutionSettings(
        longestBreak,
        onboardingAttempts,
        uncoveredTolerance,
        checkInKeepTime,
        required,
        approvedPlatforms,
        retention,
        recipients,
        floors,
        detectorsOff);
  }

  public InstitutionSettings turnOff(Set<Detector> detectors) {
    return new InstitutionSettings(
        longestBreak,
        onboardingAttempts,
        uncoveredTolerance,
        checkInKeepTime,
        remoteOnlyWhenGranted,
        approvedPlatforms,
        retention,
        recipients,
        floors,
        detectors);
  }
}
