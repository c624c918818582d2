package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.PICTURE;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.done;

import java.util.Set;
import org.invigil.domain.onboarding.DocumentUsed.Comparison;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-8", "CAN-2"})
class AnotherDocumentIsReferredTest {

  @Test
  void theCheckInGoesOnAndAPersonLooks() {
    assertThat(shown(Comparison.SAME, false)).isEmpty();
    assertThat(shown(Comparison.ANOTHER, false)).containsExactly(Referral.DOCUMENT_CHANGED);
    assertThat(shown(Comparison.CANNOT_TELL, false)).containsExactly(Referral.DOCUMENT_NOT_READ);
  }

  @Test
  void aNameThatChangedIsMatchedAgain() {
    assertThat(shown(Comparison.SAME, true)).containsExactly(Referral.NAME_CHANGED);
    assertThat(shown(Comparison.ANOTHER, true))
        .containsExactlyInAnyOrder(Referral.DOCUMENT_CHANGED, Referral.NAME_CHANGED);
  }

  private static Set<Referral> shown(Comparison comparison, boolean nameChanged) {
    var after =
        (CheckIn.InProgress)
            done(before(Step.ID_CHECK).showDocument(comparison, nameChanged, PICTURE, NOON));
    assertThat(after.next()).isEqualTo(Step.PHONE_PAIRING);
    return after.progress().referrals();
  }
}
