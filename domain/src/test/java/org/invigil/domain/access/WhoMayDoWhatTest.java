package org.invigil.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("SEC-1")
class WhoMayDoWhatTest {

  private static final InstitutionId HERE = new InstitutionId(new UUID(0, 1));
  private static final InstitutionId ELSEWHERE = new InstitutionId(new UUID(0, 2));
  private static final ExamId EXAM = new ExamId(new UUID(0, 3));

  @ParameterizedTest
  @CsvSource({
    "APPOINT_STAFF, ADMINISTRATOR",
    "CHANGE_SETTINGS, ADMINISTRATOR",
    "ARRANGE_EXAMS, EXAMS_OFFICER",
    "APPROVE_EXAMS, EXAMS_OFFICER ADMINISTRATOR",
    "ARRANGE_CANDIDATES, EXAMS_OFFICER",
    "KEEP_PRIVACY, PRIVACY_OFFICER",
    "REOPEN_EXAM, EXAMS_OFFICER",
    "PLAN_EXAM, EXAMS_OFFICER",
    "FOLLOW_EXAM_DAY, EXAMS_OFFICER",
    "SEE_EXAM, EXAMS_OFFICER PRIVACY_OFFICER ADMINISTRATOR"
  })
  void anywhereInTheInstitutionAndNowhereElse(Permission permission, String roles) {
    for (var role : Role.values()) {
      var may = List.of(roles.split(" ")).contains(role.name());
      assertThat(permission.heldBy(staff(role, Set.of()), HERE)).as(role.name()).isEqualTo(may);
      assertThat(permission.heldBy(staff(role, Set.of()), ELSEWHERE)).as(role.name()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REOPEN_EXAM, INSTRUCTOR, true",
    "REOPEN_EXAM, REVIEWER, false",
    "PLAN_EXAM, INSTRUCTOR, true",
    "PLAN_EXAM, REVIEWER, false",
    "FOLLOW_EXAM_DAY, SUPPORT, true",
    "FOLLOW_EXAM_DAY, REVIEWER, false",
    "SEE_EXAM, REVIEWER, true",
    "SEE_EXAM, SUPPORT, true",
    "ARRANGE_EXAMS, INSTRUCTOR, false"
  })
  void orOnlyWhereAssigned(Permission permission, Role role, boolean may) {
    assertThat(permission.heldBy(staff(role, Set.of(EXAM)), HERE, EXAM)).isEqualTo(may);
    assertThat(permission.heldBy(staff(role, Set.of()), HERE, EXAM)).isFalse();
    assertThat(permission.heldBy(staff(role, Set.of(EXAM)), ELSEWHERE, EXAM)).isFalse();
    assertThat(permission.heldBy(staff(role, Set.of(EXAM)), HERE, new ExamId(new UUID(0, 9))))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void candidatesAndProgramsHoldNone(Permission permission) {
    for (var actor :
        List.of(
            new Actor.Candidate(new CandidateId(new UUID(0, 4)), HERE),
            new Actor.Uploader(new ExamSessionId(new UUID(0, 5)), HERE),
            new Actor.System(HERE))) {
      assertThat(permission.heldBy(actor, HERE, EXAM)).isFalse();
    }
  }

  @Test
  void theFifthFailureInARowLocksForFifteenMinutes() {
    var now = Instant.parse("2030-05-06T10:00:00Z");
    var door = LockOut.NONE;
    for (var i = 0; i < 4; i++) {
      door = door.failed(now);
      assertThat(door.closed(now)).isFalse();
    }
    var locked = door.failed(now);
    var until = now.plus(Duration.ofMinutes(15));
    assertThat(locked.closed(now)).isTrue();
    assertThat(locked.closed(until.minusNanos(1))).isTrue();
    assertThat(locked.closed(until)).isFalse();
    assertThat(locked.failed(now.plusSeconds(1))).isEqualTo(locked);
    assertThat(locked.failed(until)).isEqualTo(new LockOut.Counting(1));
  }

  @Test
  void aLinkSignsInBeforeItsDeadlineUntilANewerOneIsSent() {
    var deadline = Instant.parse("2030-05-06T10:00:00Z");
    var link =
        Invitation.Sent.to(
            new InvitationId(new UUID(0, 6)),
            HERE,
            new CandidateId(new UUID(0, 4)),
            EXAM,
            SecretHash.of("secret"),
            deadline);
    assertThat(link.signsIn(deadline.minusNanos(1))).isTrue();
    assertThat(link.signsIn(deadline)).isFalse();
    assertThat(link.replace().signsIn(deadline.minusSeconds(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "200, true", "201, false"})
  void aPasswordHasTenToTwoHundredCharacters(int length, boolean valid) {
    assertThat(Password.choose("x".repeat(length)) instanceof Checked.Valid).isEqualTo(valid);
  }

  @Test
  @Rule("SEC-3")
  void noSecretIsPrinted() {
    assertThat(Password.choose("a long secret").orThrow()).hasToString("Password[hidden]");
    assertThat(new PasswordHash("hash")).hasToString("PasswordHash[hidden]");
    assertThat(SecretHash.of("secret")).hasToString("SecretHash[hidden]");
  }

  @Test
  void ofASecretOnlyItsDigestIsKept() {
    assertThat(SecretHash.of("secret").hex())
        .isEqualTo("2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b");
  }

  @Test
  void aMemberOfStaffActsWithTheRolesAndExamsOfTheirAccount() {
    var account = account(LockOut.NONE);
    assertThat(account.actor())
        .isEqualTo(new Actor.Staff(account.id(), HERE, Set.of(Role.PROCTOR), Set.of()));
    assertThat(account.assignTo(EXAM).actor().isAssignedTo(EXAM)).isTrue();
    assertThat(account.assignTo(EXAM).releaseFrom(EXAM)).isEqualTo(account);
  }

  @Test
  void aSuccessForgetsTheFailuresBeforeIt() {
    var now = Instant.parse("2030-05-06T10:00:00Z");
    var failed = account(new LockOut.Counting(3)).failedToSignIn(now);
    assertThat(failed.lockOut()).isEqualTo(new LockOut.Counting(4));
    assertThat(failed.failedToSignIn(now).lockOut().closed(now)).isTrue();
    assertThat(failed.signedIn().lockOut()).isEqualTo(LockOut.NONE);
  }

  @Test
  void anotherPasswordForgetsTheFailuresBeforeItAndOpensNothingThatIsShut() {
    var other = new PasswordHash("other");
    var changed = account(new LockOut.Counting(4)).changePassword(other);
    assertThat(changed.password()).isEqualTo(other);
    assertThat(changed.lockOut()).isEqualTo(LockOut.NONE);
    assertThat(account(new LockOut.Shut()).changePassword(other).isShut()).isTrue();
  }

  private static StaffAccount account(LockOut guarded) {
    return new StaffAccount(
        new StaffId(new UUID(0, 7)),
        HERE,
        new PersonName("Kim Example"),
        new EmailAddress("kim@example.org"),
        new PasswordHash("hash"),
        Set.of(Role.PROCTOR),
        Set.of(),
        guarded);
  }

  private static Actor staff(Role role, Set<ExamId> exams) {
    return new Actor.Staff(new StaffId(new UUID(0, 7)), HERE, Set.of(role), exams);
  }
}
