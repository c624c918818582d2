package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.domain.exam.ExamId;

/** What the reviews of an exam come to. */
@Controller("/api/exams/{id}/statistics")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StatisticsController {

  /**
   * @param sessions that are over
   * @param verdicts how many sessions have each verdict
   * @param decidedByMore flags that more than one person decided
   * @param decidedAlike those of them on which all last said the same
   * @param lookedSeconds how long staff had recordings open, as far as is known
   * @param looks whose end is known
   * @param looksWithoutEnd whose time is not known
   */
  @Serdeable
  record StatisticsWire(
      String exam,
      int sessions,
      Map<String, Integer> verdicts,
      List<KindWire> kinds,
      int decidedByMore,
      int decidedAlike,
      long lookedSeconds,
      int looks,
      int looksWithoutEnd) {}

  @Serdeable
  record KindWire(String kind, int raised, int accepted, int referred, int undecided) {}

  private final SeeExamStatistics statistics;

  StatisticsController(SeeExamStatistics statistics) {
    this.statistics = statistics;
  }

  @Get
  @Operation(summary = "Flags of an exam by kind, how they were decided, agreement, time spent")
  HttpResponse<?> see(Authentication who, UUID id) {
    return switch (statistics.handle(
        new SeeExamStatistics.Command(Actors.of(who), new ExamId(id)))) {
      case SeeExamStatistics.Seen seen -> HttpResponse.ok(wire(seen));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  private static StatisticsWire wire(SeeExamStatistics.Seen seen) {
    var all = seen.statistics();
    return new StatisticsWire(
        seen.exam(),
        all.sessions(),
        all.verdicts().entrySet().stream()
            .collect(Collectors.toMap(it -> Codes.of(it.getKey()), Map.Entry::getValue)),
        all.kinds().stream()
            .map(it ->
                new KindWire(
                    it.kind().code(), it.raised(), it.accepted(), it.referred(), it.undecided()))
            .toList(),
        all.agreement().twice(),
        all.agreement().alike(),
        seen.spent().time().toSeconds(),
        seen.spent().looks(),
        seen.spent().withoutEnd());
  }
}
