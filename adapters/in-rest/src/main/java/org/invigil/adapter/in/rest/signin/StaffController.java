package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;

/** Accounts of staff. */
@Controller("/api/staff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StaffController {

  private final CreateStaff create;
  private final ListStaff list;
  private final ChangeStaff change;

  StaffController(CreateStaff create, ListStaff list, ChangeStaff change) {
    this.create = create;
    this.list = list;
    this.change = change;
  }

  /**
   * @param open whether they may sign in
   */
  @Serdeable
  record StaffSeen(
      UUID staff, String name, String email, List<Role> roles, List<UUID> exams, boolean open) {

    static StaffSeen of(StaffAccount it) {
      return new StaffSeen(
          it.id().value(),
          it.name().value(),
          it.email().value(),
          it.roles().stream().sorted().toList(),
          it.assignedExams().stream().map(ExamId::value).sorted().toList(),
          !it.isShut());
    }
  }

  @Serdeable
  record AllStaff(List<StaffSeen> staff) {}

  /**
   * @param roles all of them anew
   * @param open false shuts the account, at once for who is signed in
   */
  @Serdeable
  record StaffChange(Set<Role> roles, Boolean open) {}

  @Get
  @Operation(summary = "Who works here: accounts with roles and assigned exams, by name")
  HttpResponse<?> list(Authentication who) {
    return switch (list.handle(new ListStaff.Command(Actors.of(who)))) {
      case ListStaff.Listed(var accounts) ->
          HttpResponse.ok(new AllStaff(accounts.stream().map(StaffSeen::of).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put("/{id}")
  @Operation(summary = "Give other roles, shut an account or open it again")
  HttpResponse<?> change(UUID id, @Body StaffChange wish, Authentication who) {
    var command =
        new ChangeStaff.Command(Actors.of(who), new StaffId(id), wish.roles(), wish.open());
    return switch (change.handle(command)) {
      case ChangeStaff.Changed(var account) -> HttpResponse.ok(StaffSeen.of(account));
      case Refusal refusal -> Problems.of(refusal);
    };
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
