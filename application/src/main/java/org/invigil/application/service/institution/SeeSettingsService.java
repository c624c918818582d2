package org.invigil.application.service.institution;

import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.access.Permission;

/** Reads the settings. */
public final class SeeSettingsService implements SeeSettings {

  private final Institutions institutions;

  public SeeSettingsService(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public Outcome handle(Command command) {
    return institutions
        .find(command.by().institution())
        .filter(it -> Permission.CHANGE_SETTINGS.heldBy(command.by(), it.value().id()))
        .<Outcome>map(it -> new Seen(it.value().settings()))
        .orElseGet(NotPermitted::new);
  }
}
