package org.invigil.adapter.in.web.page;

import java.util.Set;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;

/** A person who is signed in and opens a page. */
public record Visitor(Actor actor, String name, Words words, String path) {

  public Set<Role> roles() {
    return actor instanceof Actor.Staff staff ? staff.roles() : Set.of();
  }

  public boolean is(Role role) {
    return roles().contains(role);
  }

  public boolean isStaff() {
    return actor instanceof Actor.Staff;
  }

  public boolean isCandidate() {
    return actor instanceof Actor.Candidate;
  }

  @Override
  public String toString() {
    return "Visitor[hidden]";
  }
}
