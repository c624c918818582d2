package org.invigil.adapter.in.web.privacy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.OptionalLong;
import org.invigil.adapter.in.web.page.Csv;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.domain.access.StaffAccount;

/** Who looked at what and when, in the whole institution. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AccessLogPageController {

  private static final int SHOWN = 50;

  private final SearchAccessLog search;
  private final ListStaff staff;
  private final Pages pages;

  AccessLogPageController(SearchAccessLog search, ListStaff staff, Pages pages) {
    this.search = search;
    this.staff = staff;
    this.pages = pages;
  }

  /**
   * @param asked what is shown
   * @param unreadable whether a part of it means nothing and was left out
   * @param staff to choose from
   * @param older where the next page begins; empty where nothing is older
   */
  public record AccessPage(
      Shell shell,
      Looked asked,
      boolean unreadable,
      List<StaffAccount> staff,
      List<SearchAccessLog.Look> looks,
      OptionalLong older) {

    /** Who looked, where it is no member of staff with a name; a key of the words. */
    public static String who(SearchAccessLog.Look look) {
      return switch (look.who()) {
        case CANDIDATE -> "access.by-candidate";
        case SYSTEM -> "access.by-software";
        case STAFF -> "review.gone";
      };
    }
  }

  @Get("/access-log")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(
      Visitor visitor,
      @Nullable @QueryValue String staff,
      @Nullable @QueryValue String session,
      @Nullable @QueryValue String candidate,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String until,
      @Nullable @QueryValue String before) {
    var asked = Looked.of(staff, session, candidate, from, until, before);
    return switch (found(visitor, asked, SHOWN)) {
      case SearchAccessLog.Found(var looks, var older) -> {
        var shell = Shell.of(visitor, "access.title");
        var page =
            new AccessPage(shell, asked, !asked.isReadable(), accounts(visitor), looks, older);
        yield page.unreadable()
            ? pages.again("access-log.jte", page)
            : pages.ok("access-log.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Get("/access-log.csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(
      Visitor visitor,
      @Nullable @QueryValue String staff,
      @Nullable @QueryValue String session,
      @Nullable @QueryValue String candidate,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String until) {
    var asked = Looked.of(staff, session, candidate, from, until, null);
    return switch (found(visitor, asked, SearchAccessLog.MOST)) {
      case SearchAccessLog.Found(var looks, _) -> {
        var csv = new Csv().line("at", "who", "name", "what", "session", "candidate", "identifier");
        looks.forEach(it -> line(csv, it));
        yield csv.download("access-log");
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static void line(Csv csv, SearchAccessLog.Look it) {
    csv.line(
        it.at(),
        it.who() == SeeAccessLog.Who.STAFF ? "staff" : AccessPage.who(it).replace("access.by-", ""),
        it.name(),
        it.what(),
        it.session().map(Object::toString).orElse(""),
        it.candidate(),
        it.identifier());
  }

  private SearchAccessLog.Outcome found(Visitor visitor, Looked asked, int most) {
    return search.handle(
        new SearchAccessLog.Command(visitor.actor(), asked.wish(), asked.begin(), most));
  }

  private List<StaffAccount> accounts(Visitor visitor) {
    return staff.handle(new ListStaff.Command(visitor.actor())) instanceof ListStaff.Listed(var all)
        ? all
        : List.of();
  }
}
