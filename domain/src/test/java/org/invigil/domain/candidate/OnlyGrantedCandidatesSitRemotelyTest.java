package org.invigil.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CAN-5")
class OnlyGrantedCandidatesSitRemotelyTest {

  private static final Instant TEN = CandidateHasANameTest.TEN;
  private static final ExamId EXAM = new ExamId(new UUID(0, 1));
  private static final StaffId OFFICER = new StaffId(new UUID(0, 2));
  private static final Reason WHY = new Reason("A long way.");

  private final Candidate nobodyAsked = CandidateHasANameTest.candidate();
  private final Candidate asked = nobodyAsked.askToSit(EXAM, RemoteRequest.Way.REMOTELY, WHY, TEN);

  @Test
  void whereNoGrantIsRequiredEverybodyMay() {
    assertThat(nobodyAsked.maySitRemotely(EXAM, false)).isTrue();
  }

  @Test
  void whereItIsRequiredOnlyAGrantForThisExamCounts() {
    assertThat(nobodyAsked.maySitRemotely(EXAM, true)).isFalse();
    assertThat(asked.maySitRemotely(EXAM, true)).isFalse();
    assertThat(decided(new Decision.Declined(OFFICER, TEN, WHY)).maySitRemotely(EXAM, true))
        .isFalse();
    var granted = decided(new Decision.Granted(OFFICER, TEN, WHY));
    assertThat(granted.maySitRemotely(EXAM, true)).isTrue();
    assertThat(granted.maySitRemotely(new ExamId(new UUID(0, 9)), true)).isFalse();
  }

  @Test
  void askingAgainWithdrawsTheDecision() {
    var again =
        decided(new Decision.Granted(OFFICER, TEN, WHY))
            .askToSit(EXAM, RemoteRequest.Way.PROCTORED_ANOTHER_WAY, WHY, TEN);
    assertThat(again.maySitRemotely(EXAM, true)).isFalse();
    assertThat(again.remoteRequests()).hasSize(1);
  }

  @Test
  void leaveToBeProctoredInAnotherWayIsNoLeaveToSitRemotely() {
    var other = nobodyAsked.askToSit(EXAM, RemoteRequest.Way.PROCTORED_ANOTHER_WAY, WHY, TEN);
    var granted =
        other.decideRemote(
            other.remoteRequest(EXAM).orElseThrow(), new Decision.Granted(OFFICER, TEN, WHY));
    assertThat(granted.maySitRemotely(EXAM, true)).isFalse();
    assertThat(granted.maySitRemotely(EXAM, false)).isTrue();
  }

  @Test
  void requestsForOtherExamsStayAsTheyWere() {
    var another = new ExamId(new UUID(0, 9));
    var both =
        decided(new Decision.Granted(OFFICER, TEN, WHY))
            .askToSit(another, RemoteRequest.Way.REMOTELY, WHY, TEN);
    assertThat(both.maySitRemotely(EXAM, true)).isTrue();
    assertThat(both.maySitRemotely(another, true)).isFalse();
  }

  private Candidate decided(Decision decision) {
    return asked.decideRemote(asked.remoteRequest(EXAM).orElseThrow(), decision);
  }
}
