package org.invigil.adapter.in.web.live;

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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.WatchedCandidate;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;

/**
 * The wall of a live exam. The order is made when the page is opened and stays until the proctor
 * asks for a new one, so that nobody jumps away under the pointer; what they need meanwhile is
 * told.
 */
@Controller("/exams/{id}/live")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class WallController {

  private static final int USUAL_SIZE = 9;
  private static final int MOST_ELSEWHERE = 8;

  private final SeeLiveWall wall;
  private final Broadcast broadcast;
  private final PassOn passOn;
  private final Pages pages;

  WallController(SeeLiveWall wall, Broadcast broadcast, PassOn passOn, Pages pages) {
    this.wall = wall;
    this.broadcast = broadcast;
    this.passOn = passOn;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(
      Visitor visitor,
      UUID id,
      @Nullable @QueryValue String of,
      @Nullable @QueryValue String size,
      @Nullable @QueryValue String page) {
    return seen(
        visitor,
        id,
        seen -> pages.ok("wall.jte", page(visitor, seen, "mine".equals(of), size(size), page)));
  }

  private static WallPage page(
      Visitor visitor, SeeLiveWall.Seen seen, boolean mine, int size, @Nullable String page) {
    var whole = mine ? mine(visitor, seen) : seen.candidates();
    int all = Math.max(1, (whole.size() + size - 1) / size);
    int here = Math.clamp(Numbers.read(page).orElse(1), 1, all);
    var tiles =
        tiles(visitor, seen, whole.subList((here - 1) * size, Math.min(whole.size(), here * size)));
    return new WallPage(
        Shell.of(visitor, "wall.title", seen.title()).with("wall.js"),
        seen.exam().toString(),
        seen.title(),
        mine ? "mine" : "all",
        size,
        here,
        all,
        tiles,
        summary(visitor, seen, shown(tiles)),
        seen.proctors());
  }

  private static List<WatchedCandidate> mine(Visitor visitor, SeeLiveWall.Seen seen) {
    return seen.candidates().stream()
        .filter(it ->
            visitor.actor() instanceof Actor.Staff staff
                && it.lookedAfterBy().map(by -> by.id().equals(staff.id())).orElse(false))
        .toList();
  }

  /** Of those on the page as they stand now, and what others need; nobody's place changes. */
  @Get("/now")
  @Produces(MediaType.ALL)
  HttpResponse<?> now(Visitor visitor, UUID id, @Nullable @QueryValue String shown) {
    var here =
        Arrays.stream(shown == null ? new String[0] : shown.split(",", 26))
            .flatMap(it -> Numbers.identifier(it).stream())
            .map(UUID::toString)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return seen(
        visitor,
        id,
        seen -> {
          var tiles =
              tiles(visitor, seen, seen.candidates()).stream()
                  .filter(it -> here.contains(it.session()))
                  .toList();
          var over = here.stream().filter(it -> !shown(tiles).contains(it)).toList();
          return pages.ok(
              "wall-now.jte", new WallPage.Now(tiles, over, summary(visitor, seen, here)));
        });
  }

  static WallPage.Summary summary(Visitor visitor, SeeLiveWall.Seen seen, Set<String> shown) {
    var urgent = tiles(visitor, seen, seen.candidates()).stream().filter(Tile::isUrgent).toList();
    var elsewhere =
        urgent.stream().filter(it -> !shown.contains(it.session())).limit(MOST_ELSEWHERE).toList();
    return new WallPage.Summary(visitor.words(), seen.candidates().size(), urgent, elsewhere);
  }

  private static List<Tile> tiles(
      Visitor visitor, SeeLiveWall.Seen seen, List<WatchedCandidate> them) {
    return them.stream().map(it -> new Tile(visitor.words(), it, seen.now())).toList();
  }

  private static Set<String> shown(List<Tile> tiles) {
    return tiles.stream().map(Tile::session).collect(Collectors.toUnmodifiableSet());
  }

  /** To everybody who sits the exam now, on other pages of the wall too. */
  @Post("/broadcast")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> broadcast(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var command =
        new Broadcast.Command(
            visitor.actor(),
            new ExamId(id),
            Numbers.identifier(form.text("id")),
            form.text("text"));
    return switch (broadcast.handle(command)) {
      case Broadcast.Sent(var candidates) -> said(visitor, "wall.sent", candidates);
      case SessionRefusal no -> pages.refusedIn("trouble-broadcast", visitor, no);
    };
  }

  /** All whom the proctor looks after, and those whom nobody in particular does. */
  @Post("/pass-on")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> passOn(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var command =
        new PassOn.Command(
            visitor.actor(),
            new ExamId(id),
            Optional.empty(),
            Numbers.staff(form.text("to")),
            form.text("note"));
    return switch (passOn.handle(command)) {
      case PassOn.Done(var candidates) -> said(visitor, "wall.passed-on", candidates);
      case SessionRefusal no -> pages.refusedIn("trouble-pass-on", visitor, no);
    };
  }

  private HttpResponse<?> said(Visitor visitor, String key, int candidates) {
    return pages.ok("part/said.jte", visitor.words().say(key, candidates));
  }

  private HttpResponse<?> seen(
      Visitor visitor, UUID id, Function<SeeLiveWall.Seen, HttpResponse<?>> show) {
    return switch (wall.handle(new SeeLiveWall.Command(visitor.actor(), new ExamId(id)))) {
      case SeeLiveWall.Seen seen -> show.apply(seen);
      case SessionRefusal no -> pages.refused(visitor, no);
    };
  }

  private static int size(@Nullable String asked) {
    return Numbers.read(asked).filter(WallPage.SIZES::contains).orElse(USUAL_SIZE);
  }
}
