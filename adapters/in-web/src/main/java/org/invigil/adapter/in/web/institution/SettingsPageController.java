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
import java.util.Set;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.application.port.in.model.SeeModels;
import org.invigil.domain.access.Role;
import org.invigil.domain.flag.Detector;

/** What holds in the institution, and a letter to try whether letters arrive. */
@Controller("/settings")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SettingsPageController {

  private final SeeSettings see;
  private final ChangeSettings change;
  private final SeeModels models;
  private final Pages pages;

  SettingsPageController(SeeSettings see, ChangeSettings change, SeeModels models, Pages pages) {
    this.see = see;
    this.change = change;
    this.models = models;
    this.pages = pages;
  }

  /**
   * @param unable detectors that see nothing here, for want of a model
   * @param mail how the last letter went, as a code; empty where none was sent
   * @param trouble why nothing was kept; empty where it was
   * @param done whether something was kept just now
   */
  public record SettingsPage(
      Shell shell,
      TypedSettings typed,
      Set<Detector> unable,
      String mail,
      String trouble,
      boolean done) {

    public List<Detector> detectors() {
      return List.of(Detector.values());
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(
      Visitor visitor, @Nullable @QueryValue String done, @Nullable @QueryValue String mail) {
    return switch (see.handle(new SeeSettings.Command(visitor.actor()))) {
      case SeeSettings.Seen(var settings) ->
          page(visitor, TypedSettings.of(settings), MailTrial.known(mail), "", "kept".equals(done));
      case SeeSettings.NotPermitted no ->
          visitor.is(Role.EXAMS_OFFICER)
              ? pages.goTo("/settings/documents")
              : pages.refused(visitor, no);
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> change(Visitor visitor, @Nullable @Body byte[] body) {
    var typed = TypedSettings.of(Form.of(body));
    if (see.handle(new SeeSettings.Command(visitor.actor())) instanceof Refusal no) {
      return pages.refused(visitor, no);
    }
    return typed
        .command(visitor.actor())
        .<HttpResponse<?>>map(it -> change(visitor, typed, it))
        .orElseGet(() -> page(visitor, typed, "", visitor.words().say("settings.wrong"), false));
  }

  private HttpResponse<?> change(
      Visitor visitor, TypedSettings typed, ChangeSettings.Command command) {
    return switch (change.handle(command)) {
      case ChangeSettings.Changed _ -> pages.goTo("/settings?done=kept");
      case ChangeSettings.Invalid _ ->
          page(visitor, typed, "", visitor.words().say("settings.wrong"), false);
      case ChangeSettings.NotPermitted no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(
      Visitor visitor, TypedSettings typed, String mail, String trouble, boolean done) {
    var unable =
        models.handle(new SeeModels.Command(visitor.actor())) instanceof SeeModels.Seen(_, var none)
            ? none
            : Set.<Detector>of();
    var shell = Shell.of(visitor, "settings.title");
    var page = new SettingsPage(shell, typed, unable, mail, trouble, done);
    return trouble.isEmpty() ? pages.ok("settings.jte", page) : pages.again("settings.jte", page);
  }
}
