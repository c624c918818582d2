package org.invigil.adapter.in.web.institution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.domain.access.Role;

/** Roles as boxes of a form. */
public final class Roles {

  private Roles() {}

  public static List<Role> all() {
    return List.of(Role.values());
  }

  public static String code(Role role) {
    return Codes.of(role);
  }

  /** In words, in their order. */
  public static String names(Words words, Set<Role> roles) {
    return String.join(
        ", ", roles.stream().sorted().map(it -> words.name("role", Codes.of(it))).toList());
  }

  /** The boxes that were ticked; empty where one of them is no role. */
  static Optional<Set<Role>> ticked(Form form) {
    var roles = EnumSet.noneOf(Role.class);
    for (var code : form.all("role")) {
      var role = Codes.read(Role.class, code);
      if (role.isEmpty()) {
        return Optional.empty();
      }
      roles.add(role.get());
    }
    return Optional.of(roles);
  }
}
