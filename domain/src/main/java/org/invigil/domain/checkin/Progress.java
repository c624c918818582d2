package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.onboarding.DocumentUsed;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How far a check-in has come: steps done are always the first of the plan, without a gap.
 *
 * @param consentVersion the version of the text consented to; empty before consent
 * @param shown how many pictures of the step on screen were shown, good ones or not, where that is
 *     counted
 */
@ValueObject
public record Progress(
    StepPlan plan,
    List<StepDone> done,
    String consentVersion,
    Set<Referral> referrals,
    List<StepPicture> pictures,
    int shown) {

  /** Of the step on screen nothing was shown yet. */
  public Progress(
      StepPlan plan,
      List<StepDone> done,
      String consentVersion,
      Set<Referral> referrals,
      List<StepPicture> pictures) {
    this(plan, done, consentVersion, referrals, pictures, 0);
  }

  public Progress {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(consentVersion, "consentVersion");
    done = List.copyOf(done);
    referrals = Set.copyOf(referrals);
    pictures = List.copyOf(pictures);
    var steps = done.stream().map(StepDone::step).toList();
    if (!steps.equals(plan.steps().stream().limit(steps.size()).toList())) {
      throw new IllegalArgumentException("a step was skipped: " + steps);
    }
  }

  public static Progress start(StepPlan plan) {
    return new Progress(plan, List.of(), "", Set.of(), List.of());
  }

  /** The step that is next; empty when all are done. */
  public Optional<Step> next() {
    return plan.steps().stream().skip(done.size()).findFirst();
  }

  /** Why {@code step} cannot be done now; empty when it is the next one. */
  public Optional<StepRefused> refuses(Step step) {
    if (next().filter(it -> it == step).isPresent()) {
      return Optional.empty();
    }
    if (!plan.steps().contains(step)) {
      return Optional.of(new StepRefused.NotAsked(step));
    }
    return Optional.of(
        next()
            .filter(it -> it.compareTo(step) < 0)
            .<StepRefused>map(it -> new StepRefused.NotYet(step, it))
            .orElseGet(() -> new StepRefused.AlreadyDone(step)));
  }

  Progress doing(Step step, Instant now) {
    return new Progress(
        plan, and(done, new StepDone(step, now)), consentVersion, referrals, pictures);
  }

  /** Only these steps count, and only their pictures are kept. */
  Progress keeping(List<StepDone> kept, StepPlan next) {
    var steps = kept.stream().map(StepDone::step).toList();
    var theirs = pictures.stream().filter(it -> steps.contains(it.step())).toList();
    return new Progress(next, kept, consentVersion, referrals, theirs);
  }

  Progress consenting(String version) {
    return new Progress(plan, done, version, referrals, pictures, shown);
  }

  Progress with(StepPicture picture) {
    return new Progress(plan, done, consentVersion, referrals, and(pictures, picture), shown);
  }

  /** One more picture of the step on screen was shown. */
  Progress showing() {
    return new Progress(plan, done, consentVersion, referrals, pictures, shown + 1);
  }

  /** The pictures that are kept of a step. */
  public List<StepPicture> picturesOf(Step step) {
    return pictures.stream().filter(it -> it.step() == step).toList();
  }

  Progress referring(Referral referral) {
    var more = Stream.concat(referrals.stream(), Stream.of(referral)).distinct();
    return new Progress(
        plan,
        done,
        consentVersion,
        more.collect(java.util.stream.Collectors.toSet()),
        pictures,
        shown);
  }

  /** A document that is not surely the same is looked at by a person, and so is a changed name. */
  Progress shown(DocumentUsed.Comparison comparison, boolean nameChanged) {
    var seen =
        switch (comparison) {
          case SAME -> this;
          case ANOTHER -> referring(Referral.DOCUMENT_CHANGED);
          case CANNOT_TELL -> referring(Referral.DOCUMENT_NOT_READ);
        };
    return nameChanged ? seen.referring(Referral.NAME_CHANGED) : seen;
  }

  private static <T> List<T> and(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
