package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Who looked at what in the whole institution, for privacy officers. */
@Controller("/api/access-log")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessLogController {

  private final SearchAccessLog search;

  AccessLogController(SearchAccessLog search) {
    this.search = search;
  }

  /**
   * @param who staff, candidate or system
   * @param staff and name are there for staff only
   * @param session absent for a look at an onboarding
   */
  @Serdeable
  record AccessWire(
      Instant at,
      String what,
      String who,
      @Nullable UUID staff,
      @Nullable String name,
      UUID candidate,
      String identifier,
      @Nullable UUID session) {

    static AccessWire of(SearchAccessLog.Look it) {
      return new AccessWire(
          it.at(),
          it.what(),
          Codes.of(it.who()),
          it.staff().map(StaffId::value).orElse(null),
          it.staff().isPresent() ? it.name() : null,
          it.candidate().value(),
          it.identifier(),
          it.session().map(ExamSessionId::value).orElse(null));
    }
  }

  /**
   * @param older goes into {@code before} to read on; absent where nothing is older
   */
  @Serdeable
  record AccessesFound(List<AccessWire> looks, @Nullable Long older) {}

  @Get
  @Operation(summary = "Who looked at what, newest first; by person, session, candidate, time")
  HttpResponse<?> search(
      @Nullable @QueryValue UUID staff,
      @Nullable @QueryValue UUID session,
      @Nullable @QueryValue UUID candidate,
      @Nullable @QueryValue Instant from,
      @Nullable @QueryValue Instant until,
      @Nullable @QueryValue Long before,
      @QueryValue(defaultValue = "100") int most,
      Authentication who) {
    var wish =
        new SearchAccessLog.Wish(
            Optional.ofNullable(staff).map(StaffId::new),
            Optional.ofNullable(session).map(ExamSessionId::new),
            Optional.ofNullable(candidate).map(CandidateId::new),
            Optional.ofNullable(from),
            Optional.ofNullable(until));
    var begin = before == null ? OptionalLong.empty() : OptionalLong.of(before);
    return switch (search.handle(new SearchAccessLog.Command(Actors.of(who), wish, begin, most))) {
      case SearchAccessLog.Found(var looks, var older) ->
          HttpResponse.ok(
              new AccessesFound(
                  looks.stream().map(AccessWire::of).toList(),
                  older.isPresent() ? older.getAsLong() : null));
      case Refusal no -> Problems.of(no);
    };
  }
}
