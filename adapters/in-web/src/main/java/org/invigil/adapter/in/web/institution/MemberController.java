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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.port.in.access.SetPassword;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;

/** One account: roles, whether it is open, its password, and the exams it is assigned to. */
@Controller("/staff/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MemberController {

  private final ListStaff list;
  private final ChangeStaff change;
  private final SetPassword setPassword;
  private final AssignStaff assign;
  private final ListExams exams;
  private final Pages pages;

  MemberController(
      ListStaff list,
      ChangeStaff change,
      SetPassword setPassword,
      AssignStaff assign,
      ListExams exams,
      Pages pages) {
    this.list = list;
    this.change = change;
    this.setPassword = setPassword;
    this.assign = assign;
    this.exams = exams;
    this.pages = pages;
  }

  /**
   * @param exams of the institution, as far as who looks may see them
   * @param trouble why a change could not be taken; empty where it could
   */
  public record MemberPage(Shell shell, StaffAccount account, List<Exam> exams, String trouble) {

    /** Whether who looks looks at their own account. */
    public boolean isOwn() {
      return shell.visitor() != null
          && shell.visitor().actor() instanceof Actor.Staff staff
          && staff.id().equals(account.id());
    }

    public List<String> roles() {
      return account.roles().stream().map(Roles::code).toList();
    }

    public List<Exam> assigned() {
      return exams.stream().filter(it -> account.assignedExams().contains(it.id())).toList();
    }

    public List<Exam> others() {
      return exams.stream().filter(it -> !account.assignedExams().contains(it.id())).toList();
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return page(visitor, id, "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> change(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var roles = Roles.ticked(form);
    var open = form.text("account");
    if (roles.isEmpty() || !List.of("open", "shut").contains(open)) {
      return page(visitor, id, visitor.words().say("staff.no-role"));
    }
    var command =
        new ChangeStaff.Command(visitor.actor(), new StaffId(id), roles.get(), open.equals("open"));
    return switch (change.handle(command)) {
      case ChangeStaff.Changed _ -> pages.goTo("/staff?done=changed");
      case ChangeStaff.OwnAccount no -> page(visitor, id, Pages.said(visitor.words(), no));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> setPassword(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var password = Form.of(body).raw("password");
    var command = new SetPassword.Command(visitor.actor(), new StaffId(id), password);
    return switch (setPassword.handle(command)) {
      case SetPassword.Changed _ -> pages.goTo("/staff?done=password");
      case SetPassword.NoSuchStaff no -> pages.refused(visitor, no);
      case SetPassword.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no -> page(visitor, id, Pages.said(visitor.words(), no));
    };
  }

  @Post("/exams")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> assign(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var exam = exam(form.text("exam"));
    if (exam.isEmpty()) {
      return page(visitor, id, visitor.words().say("staff.choose-exam"));
    }
    var command =
        new AssignStaff.Command(
            visitor.actor(), new StaffId(id), exam.get(), !form.text("do").equals("release"));
    return switch (assign.handle(command)) {
      case AssignStaff.Done _ -> pages.goTo("/staff/" + id);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static Optional<ExamId> exam(String typed) {
    try {
      return Optional.of(new ExamId(UUID.fromString(typed)));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }

  private HttpResponse<?> page(Visitor visitor, UUID id, String trouble) {
    return switch (list.handle(new ListStaff.Command(visitor.actor()))) {
      case ListStaff.Listed(var all) ->
          all.stream()
              .filter(it -> it.id().value().equals(id))
              .findFirst()
              .<HttpResponse<?>>map(it -> page(visitor, it, trouble))
              .orElseGet(() -> pages.refused(visitor, new ChangeStaff.NoSuchStaff()));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(Visitor visitor, StaffAccount account, String trouble) {
    var shell = Shell.of(visitor, "member.title", account.name().value());
    var page = new MemberPage(shell, account, exams(visitor), trouble);
    return trouble.isEmpty() ? pages.ok("member.jte", page) : pages.again("member.jte", page);
  }

  private List<Exam> exams(Visitor visitor) {
    return exams.handle(new ListExams.Command(visitor.actor())) instanceof ListExams.Listed listed
        ? listed.courses().stream()
            .flatMap(it -> it.exams().stream())
            .sorted(Comparator.comparing(it -> it.plan().title()))
            .toList()
        : List.of();
  }
}
