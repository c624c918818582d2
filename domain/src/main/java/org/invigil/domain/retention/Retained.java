package org.invigil.domain.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What is kept of one candidate, and until when. It begins when the date is shown, before consent;
 * holds keep it beyond its date; then it is erased step by step, which a crash may interrupt but
 * not skip; and once verified, a statement stays.
 */
@AggregateRoot
public sealed interface Retained {

  @Identity
  RetainedId id();

  InstitutionId institution();

  Subject subject();

  /** The date that was shown to the candidate (RET-3). */
  Instant due();

  /** The policy in force when the date was shown, in words. */
  String policy();

  /** Nothing has been erased. */
  record Kept(RetainedId id, InstitutionId institution, Subject subject, Instant due, String policy)
      implements Retained {

    /** At the very instant it is due, unless a hold that stands names it (RET-4). */
    public boolean mayBeErased(Instant now, Collection<Hold> holds) {
      return !now.isBefore(due) && holds.stream().noneMatch(it -> it.keeps(subject));
    }

    /** A later consent shows its own date; it counts when it is earlier, never when later. */
    public Kept shownAgain(Instant shown) {
      return shown.isBefore(due) ? new Kept(id, institution, subject, shown, policy) : this;
    }

    /** The exam goes on past the date, by a re-opening or retake: the newly shown date counts. */
    public Kept goesOnUntil(Instant ended, Instant shown) {
      return ended.isBefore(due)
          ? shownAgain(shown)
          : new Kept(id, institution, subject, shown, policy);
    }

    public BeingErased beginErasing(UUID letter) {
      return new BeingErased(
          id, institution, subject, due, policy, letter, ErasureStep.DESTROY_KEYS);
    }
  }

  /**
   * Erasure has begun and is resumed until it is done; {@code next} has not been done for certain,
   * so it is done again. The letter's identifier is fixed, so that a repeat can be recognised.
   */
  record BeingErased(
      RetainedId id,
      InstitutionId institution,
      Subject subject,
      Instant due,
      String policy,
      UUID letter,
      ErasureStep next)
      implements Retained {

    public BeingErased after(ErasureStep done) {
      if (done != next || done == ErasureStep.VERIFY) {
        throw new IllegalStateException("next is " + next + ", not after " + done);
      }
      return at(ErasureStep.values()[done.ordinal() + 1]);
    }

    /** Something was still there: begin again, nothing is reported as erased (RET-7). */
    public BeingErased fromTheStart() {
      return at(ErasureStep.DESTROY_KEYS);
    }

    public Erased verified(List<String> erased, Instant now, Duration keyBackupsKept) {
      if (next != ErasureStep.VERIFY) {
        throw new IllegalStateException("next is " + next + ", not verified");
      }
      return new Erased(
          id,
          institution,
          due,
          new Statement(subject, erased, now, policy, now.plus(keyBackupsKept)));
    }

    private BeingErased at(ErasureStep step) {
      return new BeingErased(id, institution, subject, due, policy, letter, step);
    }
  }

  /** Nothing is left but the statement. */
  record Erased(RetainedId id, InstitutionId institution, Instant due, Statement statement)
      implements Retained {

    @Override
    public Subject subject() {
      return statement.of();
    }

    @Override
    public String policy() {
      return statement.policy();
    }
  }
}
