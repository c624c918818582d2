package org.invigil.adapter.in.rest.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.WhoAmI;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.exam.ExamId;

/** Who is signed in. */
@Controller("/api/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {

  private final WhoAmI whoAmI;

  MeController(WhoAmI whoAmI) {
    this.whoAmI = whoAmI;
  }

  @Serdeable
  record StaffSelf(
      UUID staff, UUID institution, String name, String email, Set<Role> roles, Set<UUID> exams) {}

  @Serdeable
  record CandidateSelf(
      UUID candidate, UUID institution, String name, String email, String identifier) {}

  /** Tells who is signed in. */
  @Get
  HttpResponse<?> me(Authentication who) {
    return switch (whoAmI.handle(new WhoAmI.Command(Actors.of(who)))) {
      case WhoAmI.MemberOfStaff(var account) -> HttpResponse.ok(staff(account));
      case WhoAmI.OfCandidate(var candidate) -> HttpResponse.ok(candidate(candidate));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static StaffSelf staff(StaffAccount account) {
    return new StaffSelf(
        account.id().value(),
        account.institution().value(),
        account.name().value(),
        account.email().value(),
        account.roles(),
        account.assignedExams().stream().map(ExamId::value).collect(Collectors.toSet()));
  }

  private static CandidateSelf candidate(Candidate candidate) {
    return new CandidateSelf(
        candidate.id().value(),
        candidate.institution().value(),
        candidate.name().value(),
        candidate.email().value(),
        candidate.identifier().value());
  }
}
