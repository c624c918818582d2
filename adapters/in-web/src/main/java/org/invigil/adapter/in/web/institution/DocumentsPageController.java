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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.SeeAcceptedDocuments;
import org.invigil.domain.document.CardField;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.rule.Checked;

/** Which documents prove who somebody is, and how the institution's own cards look. */
@Controller("/settings/documents")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DocumentsPageController {

  private final SeeAcceptedDocuments see;
  private final ChooseDocuments choose;
  private final Pages pages;

  DocumentsPageController(SeeAcceptedDocuments see, ChooseDocuments choose, Pages pages) {
    this.see = see;
    this.choose = choose;
    this.pages = pages;
  }

  /**
   * @param form what was typed of a card that could not be taken
   * @param trouble why; empty where nothing went wrong
   * @param done whether something was kept just now
   */
  public record DocumentsPage(
      Shell shell, AcceptedDocuments accepted, Form form, String trouble, boolean done) {

    public List<DocumentKind> kinds() {
      return AcceptedDocuments.USUAL.kinds().stream().sorted().toList();
    }

    public static String code(DocumentKind kind) {
      return Codes.of(kind);
    }

    public List<CardField> fields() {
      return List.of(CardField.values());
    }

    public static String code(CardField field) {
      return Codes.of(field);
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, @Nullable @QueryValue String done) {
    return page(visitor, Form.empty(), "", "kept".equals(done));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> choose(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return with(
        visitor,
        form,
        now -> AcceptedDocuments.chosen(kinds(form), form.isTicked("in-english"), now.ownCards()));
  }

  @Post("/cards")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> card(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return with(
        visitor,
        form,
        now -> form.isTicked("remove") ? without(now, form.text("remove")) : added(now, form));
  }

  private static Checked<AcceptedDocuments> added(AcceptedDocuments now, Form form) {
    return TypedCard.read(form)
        .then(card -> {
          var cards = new ArrayList<OwnCard>(now.ownCards());
          cards.removeIf(it -> it.name().equals(card.name()));
          cards.add(card);
          return AcceptedDocuments.chosen(now.kinds(), now.inEnglish(), cards);
        });
  }

  private static Checked<AcceptedDocuments> without(AcceptedDocuments now, String name) {
    var rest = now.ownCards().stream().filter(it -> !it.name().equals(name)).toList();
    return AcceptedDocuments.chosen(now.kinds(), now.inEnglish(), rest);
  }

  private static Set<DocumentKind> kinds(Form form) {
    var kinds = EnumSet.noneOf(DocumentKind.class);
    form.all("kind").forEach(it -> Codes.read(DocumentKind.class, it).ifPresent(kinds::add));
    return kinds;
  }

  /** What is to hold instead of what holds now. */
  private interface Change {
    Checked<AcceptedDocuments> of(AcceptedDocuments now);
  }

  private HttpResponse<?> with(Visitor visitor, Form form, Change change) {
    return switch (see.handle(new SeeAcceptedDocuments.Command(visitor.actor()))) {
      case SeeAcceptedDocuments.Seen(var now) -> keep(visitor, form, change.of(now));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> keep(Visitor visitor, Form form, Checked<AcceptedDocuments> wish) {
    return switch (choose.handle(new ChooseDocuments.Command(visitor.actor(), wish))) {
      case ChooseDocuments.Chosen _ -> pages.goTo("/settings/documents?done=kept");
      case ChooseDocuments.Invalid no -> page(visitor, form, TypedCard.said(visitor, no), false);
      case ChooseDocuments.NotPermitted no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(Visitor visitor, Form form, String trouble, boolean done) {
    return switch (see.handle(new SeeAcceptedDocuments.Command(visitor.actor()))) {
      case SeeAcceptedDocuments.Seen(var accepted) -> {
        var shell = Shell.of(visitor, "documents.title");
        var page = new DocumentsPage(shell, accepted, form, trouble, done);
        yield trouble.isEmpty()
            ? pages.ok("documents.jte", page)
            : pages.again("documents.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
