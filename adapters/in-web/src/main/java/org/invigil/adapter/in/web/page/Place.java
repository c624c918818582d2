package org.invigil.adapter.in.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.invigil.domain.access.Role;

/** A place in the navigation, and for whom it is. That a link is shown decides nothing. */
public enum Place {
  MY("/my", "place.my", Set.of()),
  MY_ONBOARDING("/my/onboarding", "place.my-onboarding", Set.of()),
  MY_PROFILE("/my/profile", "place.my-profile", Set.of()),
  LIVE("/live", "place.live", Set.of(Role.PROCTOR)),
  REVIEWS("/reviews", "place.reviews", Set.of(Role.REVIEWER, Role.INSTRUCTOR)),
  EXAMS("/exams", "place.exams", Set.of(Role.EXAMS_OFFICER, Role.INSTRUCTOR)),
  ONBOARDINGS("/onboardings", "place.onboardings", Set.of(Role.EXAMS_OFFICER)),
  CANDIDATES("/candidates", "place.candidates", Set.of(Role.EXAMS_OFFICER)),
  SUPPORT("/support", "place.support", Set.of(Role.EXAMS_OFFICER, Role.SUPPORT)),
  RETENTION("/retention", "place.retention", Set.of(Role.PRIVACY_OFFICER)),
  CAPTURED("/captured", "place.captured", Set.of(Role.PRIVACY_OFFICER)),
  ACCESS_LOG("/access-log", "place.access-log", Set.of(Role.PRIVACY_OFFICER)),
  STAFF("/staff", "place.staff", Set.of(Role.ADMINISTRATOR)),
  SETTINGS("/settings", "place.settings", Set.of(Role.ADMINISTRATOR, Role.EXAMS_OFFICER));

  private final String path;
  private final String key;
  private final Set<Role> roles;

  Place(String path, String key, Set<Role> roles) {
    this.path = path;
    this.key = key;
    this.roles = roles;
  }

  static List<Place> of(Visitor visitor) {
    return Arrays.stream(values())
        .filter(it ->
            it.roles.isEmpty() ? visitor.isCandidate() : it.roles.stream().anyMatch(visitor::is))
        .toList();
  }

  public String path() {
    return path;
  }

  /** Of its name, in the words. */
  public String key() {
    return key;
  }

  /** Whether the page belongs to this place, and to none below it. */
  public boolean holds(String page) {
    return isAbove(page)
        && Arrays.stream(values())
            .noneMatch(it -> it.path.length() > path.length() && it.isAbove(page));
  }

  private boolean isAbove(String page) {
    return page.equals(path) || page.startsWith(path + "/");
  }
}
