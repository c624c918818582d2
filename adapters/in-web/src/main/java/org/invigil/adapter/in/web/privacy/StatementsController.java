package org.invigil.adapter.in.web.privacy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Comparator;
import java.util.List;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.domain.retention.Statement;

/** Every statement of what was erased, to be printed. */
@Controller("/retention/statements")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatementsController {

  private final SeeStatements statements;
  private final Pages pages;

  StatementsController(SeeStatements statements, Pages pages) {
    this.statements = statements;
    this.pages = pages;
  }

  /** Newest first. */
  public record StatementsPage(Shell shell, List<Statement> statements) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return switch (statements.handle(new SeeStatements.Command(visitor.actor()))) {
      case SeeStatements.Seen(var all) -> {
        var shell = Shell.of(visitor, "statements.title").with("print.js");
        yield pages.ok("statements.jte", new StatementsPage(shell, newestFirst(all)));
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  static List<Statement> newestFirst(List<Statement> all) {
    return all.stream().sorted(Comparator.comparing(Statement::at).reversed()).toList();
  }
}
