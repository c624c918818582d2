package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** What every store of tokens promises. */
@Rule("SEC-1")
public abstract class TokensContract {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private static final Instant ONE = NOON.plusSeconds(3600);

  protected abstract Tokens tokens();

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void a_token_tells_its_holder_until_its_time_has_come() {
    var token = tokens().issue(staff(), ONE);
    assertThat(tokens().find(token, NOON)).isInstanceOf(Tokens.Good.class);
    assertThat(tokens().find(token, ONE.minusNanos(1000))).isInstanceOf(Tokens.Good.class);
    assertThat(tokens().find(token, ONE)).isEqualTo(new Tokens.Expired());
  }

  @Test
  void every_sort_of_holder_is_found_as_it_was() {
    var institution = new InstitutionId(UUID.randomUUID());
    for (var holder :
        new TokenHolder[] {
          staff(),
          new TokenHolder.OfCandidate(new CandidateId(UUID.randomUUID()), institution),
          new TokenHolder.OfUploader(new ExamSessionId(UUID.randomUUID()), institution)
        }) {
      assertThat(tokens().find(tokens().issue(holder, ONE), NOON))
          .isEqualTo(new Tokens.Good(holder));
    }
  }

  @Test
  void what_was_never_issued_is_unknown() {
    tokens().issue(staff(), ONE);
    for (var given : new String[] {"", "x", "\0", "a".repeat(10_000), "' or 1=1 --"}) {
      assertThat(tokens().find(given, NOON)).isEqualTo(new Tokens.Unknown());
      tokens().revoke(given);
    }
  }

  @Test
  void a_revoked_token_is_good_for_nothing_and_others_stay_good() {
    var holder = staff();
    var first = tokens().issue(holder, ONE);
    var second = tokens().issue(holder, ONE);
    assertThat(first).isNotEqualTo(second);
    tokens().revoke(first);
    assertThat(tokens().find(first, NOON)).isEqualTo(new Tokens.Unknown());
    assertThat(tokens().find(second, NOON)).isEqualTo(new Tokens.Good(holder));
  }

  @Test
  void all_tokens_of_a_holder_can_be_revoked() {
    var holder = staff();
    var first = tokens().issue(holder, ONE);
    var second = tokens().issue(holder, ONE);
    var other = tokens().issue(staff(), ONE);
    tokens().revokeAll(holder);
    assertThat(tokens().find(first, NOON)).isEqualTo(new Tokens.Unknown());
    assertThat(tokens().find(second, NOON)).isEqualTo(new Tokens.Unknown());
    assertThat(tokens().find(other, NOON)).isInstanceOf(Tokens.Good.class);
  }

  @Test
  void all_tokens_of_a_holder_but_one_can_be_revoked() {
    var holder = staff();
    var first = tokens().issue(holder, ONE);
    var second = tokens().issue(holder, ONE);
    var other = tokens().issue(staff(), ONE);
    tokens().revokeOthers(holder, second);
    assertThat(tokens().find(first, NOON)).isEqualTo(new Tokens.Unknown());
    assertThat(tokens().find(second, NOON)).isEqualTo(new Tokens.Good(holder));
    assertThat(tokens().find(other, NOON)).isInstanceOf(Tokens.Good.class);
    tokens().revokeOthers(holder, other);
    assertThat(tokens().find(second, NOON)).isEqualTo(new Tokens.Unknown());
    assertThat(tokens().find(other, NOON)).isInstanceOf(Tokens.Good.class);
  }

  @Test
  void an_unreachable_store_says_so_and_never_that_a_token_is_unknown() {
    var token = tokens().issue(staff(), ONE);
    goDown();
    assertThatThrownBy(() -> tokens().find(token, NOON)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> tokens().issue(staff(), ONE)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> tokens().revoke(token)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> tokens().revokeAll(staff())).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> tokens().revokeOthers(staff(), token))
        .isInstanceOf(StoreUnavailable.class);
  }

  private static TokenHolder staff() {
    return new TokenHolder.StaffMember(new StaffId(UUID.randomUUID()));
  }
}
