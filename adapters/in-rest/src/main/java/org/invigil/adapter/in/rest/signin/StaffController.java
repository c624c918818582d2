package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.domain.access.Role;

/** Accounts of staff. */
@Controller("/api/staff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffController {

  private final CreateStaff create;

  StaffController(CreateStaff create) {
    this.create = create;
  }

  @Serdeable
  record StaffWish(String name, String email, String password, Set<Role> roles) {}

  @Serdeable
  record StaffCreated(UUID staff) {}

  /** Makes an account for a member of staff. */
  @Post
  HttpResponse<?> create(@Body StaffWish wish, Authentication who) {
    var command =
        new CreateStaff.Command(
            Actors.of(who), wish.name(), wish.email(), wish.password(), wish.roles());
    return switch (create.handle(command)) {
      case CreateStaff.Created(var staff) -> HttpResponse.created(new StaffCreated(staff.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
