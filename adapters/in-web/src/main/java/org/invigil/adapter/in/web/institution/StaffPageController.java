package org.invigil.adapter.in.web.institution;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;

/** Who works here, and adding somebody. */
@Controller("/staff")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StaffPageController {

  private final ListStaff list;
  private final CreateStaff create;
  private final Pages pages;

  StaffPageController(ListStaff list, CreateStaff create, Pages pages) {
    this.list = list;
    this.create = create;
    this.pages = pages;
  }

  /**
   * @param form what was typed for a new account, but for the password
   * @param trouble why it could not be taken; empty where it could
   * @param done what was done before; empty where nothing was
   */
  public record StaffPage(
      Shell shell, List<StaffAccount> accounts, Form form, String trouble, String done) {

    /** Whether who looks may change anything here. */
    public boolean mayAppoint() {
      return shell.visitor() != null && shell.visitor().is(Role.ADMINISTRATOR);
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, @Nullable @QueryValue String done) {
    var said =
        switch (done) {
          case "added" -> visitor.words().say("staff.added");
          case "changed" -> visitor.words().say("staff.changed");
          case "password" -> visitor.words().say("staff.password-set");
          case null, default -> "";
        };
    return page(visitor, Form.empty(), "", said);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> add(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var roles = Roles.ticked(form);
    if (roles.isEmpty()) {
      return page(visitor, form, visitor.words().say("staff.no-role"), "");
    }
    var command =
        new CreateStaff.Command(
            visitor.actor(),
            form.text("name"),
            form.text("email"),
            form.raw("password"),
            roles.get());
    return switch (create.handle(command)) {
      case CreateStaff.Created _ -> pages.goTo("/staff?done=added");
      case CreateStaff.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no -> page(visitor, form, Pages.said(visitor.words(), no), "");
    };
  }

  private HttpResponse<?> page(Visitor visitor, Form form, String trouble, String done) {
    return switch (list.handle(new ListStaff.Command(visitor.actor()))) {
      case ListStaff.Listed(var accounts) -> {
        var page = new StaffPage(Shell.of(visitor, "staff.title"), accounts, form, trouble, done);
        yield trouble.isEmpty() ? pages.ok("staff.jte", page) : pages.again("staff.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
