package org.invigil.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CAN-2")
class CandidateHasANameTest {

  static final Instant TEN = Instant.parse("2030-05-06T10:00:00Z");

  static Candidate candidate() {
    return Candidate.register(
        new CandidateId(new UUID(0, 7)),
        new InstitutionId(new UUID(0, 8)),
        new CandidateIdentifier("s-1"),
        new EmailAddress("kim@example.org"),
        new PersonName("Kim Example"),
        TEN);
  }

  @Test
  void aNewNameIsKeptWithItsDateAndMustBeMatchedAgain() {
    var matched = candidate().nameMatched(TEN.plusSeconds(1));
    var later = TEN.plusSeconds(60);

    var renamed = matched.changeName(new PersonName("Kim Sample"), later);

    assertThat(matched.nameMustBeMatched()).isFalse();
    assertThat(renamed.nameMustBeMatched()).isTrue();
    assertThat(renamed.name().value()).isEqualTo("Kim Sample");
    assertThat(renamed.names())
        .containsExactly(
            new RegisteredName(new PersonName("Kim Example"), TEN),
            new RegisteredName(new PersonName("Kim Sample"), later));
  }

  @Test
  void theSameNameAgainChangesNothing() {
    var matched = candidate().nameMatched(TEN);
    assertThat(matched.changeName(matched.name(), TEN.plusSeconds(60))).isEqualTo(matched);
  }

  @Test
  void aNameIsMatchedOnceItWasFoundOnTheId() {
    assertThat(candidate().nameMustBeMatched()).isTrue();
    assertThat(candidate().nameMatched(TEN).nameCheck())
        .isEqualTo(new Candidate.NameCheck.Matched(TEN));
  }

  @Test
  @Rule("CAN-3")
  void adjustmentsAreKeptAndChangeNothingElse() {
    var more = AdjustmentsBecomeAdditionalTimeTest.adjustments(10, 5);
    assertThat(candidate().adjust(more).adjustments()).isEqualTo(more);
    assertThat(candidate().adjust(more).adjust(Adjustments.NONE)).isEqualTo(candidate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\u200Bb", "a\u0007", "\uD800"})
  @Rule("CAN-1")
  void anIdentifierHasNothingInvisible(String identifier) {
    assertThat(CandidateIdentifier.read(identifier)).isInstanceOf(Checked.Broken.class);
    assertThatThrownBy(() -> new CandidateIdentifier(identifier))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Rule("CAN-1")
  void anIdentifierHasOneToAHundredCharacters() {
    assertThat(CandidateIdentifier.read(" s-1 ").orThrow())
        .isEqualTo(new CandidateIdentifier("s-1"));
    assertThat(CandidateIdentifier.read("x".repeat(100))).isInstanceOf(Checked.Valid.class);
    assertThat(CandidateIdentifier.read("x".repeat(101))).isInstanceOf(Checked.Broken.class);
    assertThat(new CandidateIdentifier("s-1")).hasToString("CandidateIdentifier[hidden]");
  }

  @Test
  void aChangeIsNeverDatedBeforeTheOneItFollows() {
    var renamed = candidate().changeName(new PersonName("Kim Sample"), TEN.minusSeconds(3600));
    assertThat(renamed.names().getLast().since()).isEqualTo(TEN);
  }
}
