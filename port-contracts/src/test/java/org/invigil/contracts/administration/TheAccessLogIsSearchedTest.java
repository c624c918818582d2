package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.application.port.in.review.SearchAccessLog.Wish;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.service.review.SearchAccessLogService;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("REV-2")
class TheAccessLogIsSearchedTest {

  private static final ExamSessionId SESSION = new ExamSessionId(new UUID(5, 5));

  private final Office office = new Office();
  private final InMemoryKeys keys = new InMemoryKeys(office.memory);
  private final InMemoryAccessLog log = new InMemoryAccessLog(office.memory, keys);
  private final SearchAccessLog search =
      new SearchAccessLogService(log, office.accounts, office.candidates);
  private final Actor.Staff rita = office.member(Role.REVIEWER);
  private final Actor.Staff paul = office.member(Role.PROCTOR);
  private CandidateId candidate;
  private Instant noon;

  @BeforeEach
  void lookThreeTimes() {
    candidate = office.candidate();
    noon = office.clock.instant();
    look(rita, noon, Optional.of(SESSION));
    look(paul, noon.plus(Duration.ofDays(1)), Optional.empty());
    look(rita, noon.plus(Duration.ofDays(2)), Optional.empty());
  }

  @Test
  void everyLookIsTheNewestFirstWithWhoAndWhom() {
    var found = found(Wish.ALL, OptionalLong.empty(), 10);
    assertThat(found.looks())
        .extracting(it -> it.staff().orElseThrow())
        .containsExactly(rita.id(), paul.id(), rita.id());
    assertThat(found.looks())
        .allSatisfy(it -> {
          assertThat(it.name()).isNotEmpty();
          assertThat(it.identifier()).isNotEmpty();
          assertThat(it.who()).isEqualTo(SeeAccessLog.Who.STAFF);
        });
    assertThat(found.older()).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    var seen = new ArrayList<Instant>();
    var next = OptionalLong.of(Long.MAX_VALUE);
    for (int page = 0; page < 3; page++) {
      var found = found(Wish.ALL, next, 1);
      found.looks().forEach(it -> seen.add(it.at()));
      next = found.older();
    }
    assertThat(seen)
        .containsExactly(noon.plus(Duration.ofDays(2)), noon.plus(Duration.ofDays(1)), noon);
    assertThat(next).isEmpty();
  }

  @Test
  void itIsAskedByPersonSessionCandidateAndTime() {
    var paulOnly = wish(Optional.of(paul), Optional.empty(), Optional.empty(), null, null);
    assertThat(found(paulOnly, OptionalLong.empty(), 10).looks()).hasSize(1);
    var session = wish(Optional.empty(), Optional.of(SESSION), Optional.empty(), null, null);
    assertThat(found(session, OptionalLong.empty(), 10).looks()).hasSize(1);
    var ritaOfCandidate =
        wish(Optional.of(rita), Optional.empty(), Optional.of(candidate), null, null);
    assertThat(found(ritaOfCandidate, OptionalLong.empty(), 10).looks()).hasSize(2);
    var day =
        wish(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            noon.plus(Duration.ofDays(1)),
            noon.plus(Duration.ofDays(2)));
    assertThat(found(day, OptionalLong.empty(), 10).looks())
        .as("the beginning included, the end not")
        .extracting(SearchAccessLog.Look::at)
        .containsExactly(noon.plus(Duration.ofDays(1)));
  }

  @Test
  void ofWhoWasErasedNothingIsReadAndTheRestIs() {
    var other = office.candidate();
    log.add(
        new AccessLog.Entry(
            UUID.randomUUID(),
            office.institution.id(),
            noon,
            paul,
            AccessLog.What.FLAGS,
            other,
            Optional.empty()));
    keys.destroy(candidate.value());
    var found = found(Wish.ALL, OptionalLong.empty(), 10);
    assertThat(found.looks()).extracting(SearchAccessLog.Look::candidate).containsExactly(other);
  }

  @Test
  @Rule("SEC-1")
  void onlyPrivacyOfficersReadItAndOnlyTheirOwn() {
    for (var by : List.of(office.officer, office.administrator, rita, office.as(candidate))) {
      assertThat(ask(by, Wish.ALL)).isEqualTo(new SearchAccessLog.NotPermitted());
    }
    var elsewhere = office.elsewhere(Role.PRIVACY_OFFICER);
    var session = wish(Optional.empty(), Optional.of(SESSION), Optional.empty(), null, null);
    var person = wish(Optional.empty(), Optional.empty(), Optional.of(candidate), null, null);
    for (var wish : List.of(Wish.ALL, session, person)) {
      assertThat(((SearchAccessLog.Found) ask(elsewhere, wish)).looks()).isEmpty();
    }
  }

  private void look(Actor by, Instant at, Optional<ExamSessionId> session) {
    log.add(
        new AccessLog.Entry(
            UUID.randomUUID(),
            office.institution.id(),
            at,
            by,
            AccessLog.What.RECORDING_OPENED,
            candidate,
            session));
  }

  private static Wish wish(
      Optional<Actor.Staff> staff,
      Optional<ExamSessionId> session,
      Optional<CandidateId> candidate,
      Instant from,
      Instant until) {
    return new Wish(
        staff.map(Actor.Staff::id),
        session,
        candidate,
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }

  private SearchAccessLog.Found found(Wish wish, OptionalLong before, int most) {
    return (SearchAccessLog.Found)
        search.handle(new SearchAccessLog.Command(office.privacy, wish, before, most));
  }

  private SearchAccessLog.Outcome ask(Actor by, Wish wish) {
    return search.handle(new SearchAccessLog.Command(by, wish, OptionalLong.empty(), 10));
  }
}
