package org.invigil.application.service.institution;

import java.time.Duration;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/** Checks the limits and keeps the settings; the retention policy has a use case of its own. */
public final class ChangeSettingsService implements ChangeSettings {

  private static final int MOST_ATTEMPTS = 5;

  private final Institutions institutions;
  private final UnitOfWork work;

  public ChangeSettingsService(Institutions institutions, UnitOfWork work) {
    this.institutions = institutions;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        institutions
            .find(command.by().institution())
            .filter(it -> Permission.CHANGE_SETTINGS.heldBy(command.by(), it.value().id()))
            .map(it -> change(it, command))
            .orElseGet(NotPermitted::new));
  }

  private Outcome change(Stored<Institution> found, Command command) {
    return ExamRules.readLongestBreak(command.longestBreak())
        .then(it -> attempts(command.onboardingAttempts()))
        .then(it -> notNegative(command.uncoveredTolerance()))
        .then(it -> notNegative(command.checkInKeepTime()))
        .then(it -> floors(found, command).sensible())
        .match(it -> keep(found, command), Invalid::new);
  }

  private Outcome keep(Stored<Institution> found, Command command) {
    var before = found.value().settings();
    var settings =
        new InstitutionSettings(
            command.longestBreak(),
            command.onboardingAttempts(),
            command.uncoveredTolerance(),
            command.checkInKeepTime(),
            command.remoteOnlyWhenGranted(),
            command.approvedPlatforms(),
            before.retention(),
            before.recipients(),
            floors(found, command),
            command.detectorsOff().orElseGet(before::detectorsOff));
    institutions.replace(found, found.value().choose(settings));
    return new Changed(settings);
  }

  private static SystemFloors floors(Stored<Institution> found, Command command) {
    return command.floors().orElseGet(() -> found.value().settings().floors());
  }

  private static Checked<Integer> attempts(int attempts) {
    return attempts < 1 || attempts > MOST_ATTEMPTS
        ? Checked.broken(RuleCode.ONBOARDING_ATTEMPTS, "1 to " + MOST_ATTEMPTS, attempts)
        : new Checked.Valid<>(attempts);
  }

  private static Checked<Duration> notNegative(Duration length) {
    return length.isNegative()
        ? Checked.broken(RuleCode.SETTING_LENGTH, "PT0S at least", length)
        : new Checked.Valid<>(length);
  }
}
