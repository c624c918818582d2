package org.invigil.adapter.in.web.live;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;

/** Puts the page of one candidate together, each time as it stands then. */
@Singleton
final class LiveParts {

  private final SeeLiveCandidate candidate;
  private final SeeLiveWall wall;
  private final Pages pages;

  LiveParts(SeeLiveCandidate candidate, SeeLiveWall wall, Pages pages) {
    this.candidate = candidate;
    this.wall = wall;
    this.pages = pages;
  }

  HttpResponse<?> show(
      Visitor visitor, ExamSessionId session, Function<CandidatePage.Now, HttpResponse<?>> show) {
    return switch (candidate.handle(new SeeLiveCandidate.Command(visitor.actor(), session))) {
      case SeeLiveCandidate.Seen seen ->
          show.apply(
              new CandidatePage.Now(visitor.words(), seen, others(visitor, seen.exam(), session)));
      case SessionRefusal no -> pages.refused(visitor, no);
    };
  }

  HttpResponse<?> done(Visitor visitor, ExamSessionId session, String said) {
    return show(
        visitor, session, now -> pages.ok("live-now.jte", new CandidatePage.Done(said, now)));
  }

  private List<Tile> others(Visitor visitor, ExamId exam, ExamSessionId session) {
    return wall.handle(new SeeLiveWall.Command(visitor.actor(), exam))
            instanceof SeeLiveWall.Seen seen
        ? WallController.summary(visitor, seen, Set.of(session.toString())).elsewhere()
        : List.of();
  }
}
