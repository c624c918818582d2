package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.AccessLog.Entry;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link AccessLog} promises. */
public abstract class AccessLogContract {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  protected final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  protected final CandidateId candidate = new CandidateId(UUID.randomUUID());
  protected final ExamSessionId session = new ExamSessionId(UUID.randomUUID());

  protected abstract AccessLog log();

  protected abstract UnitOfWork unitOfWork();

  protected abstract Keys keys();

  /** Makes the log unreachable for the rest of the test. */
  protected abstract void goDown();

  protected final Entry look(What what, CandidateId of, Optional<ExamSessionId> in) {
    return new Entry(
        UUID.randomUUID(),
        institution,
        NOON,
        new Actor.Staff(
            new StaffId(UUID.randomUUID()), institution, Set.of(Role.REVIEWER), Set.of()),
        what,
        of,
        in);
  }

  protected final Entry look(What what) {
    return look(what, candidate, Optional.of(session));
  }

  @Test
  void looks_are_found_as_they_were_oldest_first() {
    Entry opened = look(What.RECORDING_OPENED);
    Entry closed = look(What.RECORDING_CLOSED);
    log().add(opened);
    log().add(closed);
    assertThat(log().of(session)).containsExactly(opened, closed);
    assertThat(log().of(candidate)).containsExactly(opened, closed);
    assertThat(log().verify(institution)).isEqualTo(new AccessLog.Whole(2));
  }

  @Test
  void a_look_at_onboarding_belongs_to_the_candidate_and_no_session() {
    Entry picture = look(What.DOCUMENT_PICTURE, candidate, Optional.empty());
    log().add(picture);
    assertThat(log().of(session)).isEmpty();
    assertThat(log().of(candidate)).containsExactly(picture);
  }

  @Test
  void every_sort_of_actor_is_found_as_it_was() {
    for (Actor by :
        new Actor[] {
          new Actor.Candidate(candidate, institution),
          new Actor.Uploader(session, institution),
          new Actor.System(institution)
        }) {
      log()
          .add(
              new Entry(
                  UUID.randomUUID(),
                  institution,
                  NOON,
                  by,
                  What.EXPORT,
                  candidate,
                  Optional.of(session)));
    }
    assertThat(log().of(session))
        .extracting(it -> it.by().getClass().getSimpleName())
        .containsExactly("Candidate", "Uploader", "System");
  }

  @Test
  void all_looks_are_read_newest_first_part_by_part() {
    List<Entry> looks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      looks.add(look(What.FLAGS));
      log().add(looks.getLast());
    }
    AccessLog.Part first = log().before(institution, Long.MAX_VALUE, 2);
    assertThat(first.entries()).containsExactly(looks.get(4), looks.get(3));
    AccessLog.Part second = log().before(institution, first.next().orElseThrow(), 2);
    assertThat(second.entries()).containsExactly(looks.get(2), looks.get(1));
    AccessLog.Part last = log().before(institution, second.next().orElseThrow(), 2);
    assertThat(last.entries()).containsExactly(looks.get(0));
    assertThat(last.next()).isEmpty();
    assertThat(log().before(institution, 1, 2))
        .isEqualTo(new AccessLog.Part(List.of(), OptionalLong.empty()));
  }

  @Test
  void a_part_of_which_candidates_were_erased_still_leads_on() {
    CandidateId other = new CandidateId(UUID.randomUUID());
    Entry stays = look(What.FLAGS, other, Optional.of(session));
    log().add(stays);
    log().add(look(What.FLAGS));
    log().add(look(What.FLAGS));
    keys().destroy(candidate.value());
    AccessLog.Part first = log().before(institution, Long.MAX_VALUE, 2);
    assertThat(first.entries()).isEmpty();
    assertThat(log().before(institution, first.next().orElseThrow(), 2).entries())
        .containsExactly(stays);
    assertThat(log().before(new InstitutionId(UUID.randomUUID()), Long.MAX_VALUE, 9).entries())
        .isEmpty();
  }

  @Test
  void where_nobody_looked_there_is_nothing() {
    assertThat(log().of(session)).isEmpty();
    assertThat(log().of(candidate)).isEmpty();
    assertThat(log().verify(institution)).isEqualTo(new AccessLog.Whole(0));
  }

  @Test
  void the_same_look_is_added_once() {
    Entry look = look(What.FLAGS);
    log().add(look);
    log().add(look);
    assertThat(log().of(session)).containsExactly(look);
    assertThat(log().verify(institution)).isEqualTo(new AccessLog.Whole(1));
  }

  @Test
  void a_look_of_a_unit_of_work_that_failed_was_never_added() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  log().add(look(What.FLAGS));
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(log().of(session)).isEmpty();
    assertThat(log().verify(institution)).isEqualTo(new AccessLog.Whole(0));
  }

  @Test
  void an_erased_candidate_leaves_the_chain_whole_and_nothing_to_read() {
    CandidateId other = new CandidateId(UUID.randomUUID());
    Entry stays = look(What.FLAGS, other, Optional.of(session));
    log().add(look(What.FLAGS));
    log().add(stays);
    keys().destroy(candidate.value());
    assertThat(log().of(candidate)).isEmpty();
    assertThat(log().of(session)).containsExactly(stays);
    assertThat(log().verify(institution)).isEqualTo(new AccessLog.Whole(2));
    assertThatThrownBy(() -> log().add(look(What.FLAGS))).isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void an_unreachable_log_says_so_and_never_that_nobody_looked() {
    log().add(look(What.FLAGS));
    goDown();
    assertThatThrownBy(() -> log().add(look(What.FLAGS))).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> log().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> log().of(candidate)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> log().before(institution, Long.MAX_VALUE, 9))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> log().verify(institution)).isInstanceOf(StoreUnavailable.class);
  }
}
