package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * What a candidate does before every exam, and again after every interruption. They consent, their
 * computer is checked, their face is compared with the one they onboarded with, they confirm their
 * name and show their document; where the exam asks, they pair a phone, show the room and the desk,
 * hold up their calculator and share their screen. Then they press "begin". When the face is not
 * recognised three times, a code is sent to their mailbox: with it they go on, and a person looks
 * at the session later. Declining consent ends the check-in and records nothing.
 */
@AggregateRoot
public sealed interface CheckIn {

  @Identity
  CheckInId id();

  CheckInFile file();

  /** A check-in from the beginning. */
  static InProgress begin(CheckInId id, CheckInFile file, StepPlan plan) {
    return new InProgress(id, file, Progress.start(plan), FaceCheck.START, PhonePairing.NONE);
  }

  /**
   * A check-in after an interruption; steps of {@code before} count as far as {@code policy} says.
   */
  static InProgress beginAgain(
      CheckInId id, CheckInFile file, StepPlan plan, Completed before, KeepSteps policy) {
    var kept = policy.kept(before.progress().done(), plan, file.begun());
    if (kept.isEmpty()) {
      return begin(id, file, plan);
    }
    var progress = before.progress().keeping(kept, plan);
    return new InProgress(id, file, progress, FaceCheck.START, before.pairing());
  }

  /** Steps are being done. */
  record InProgress(
      CheckInId id, CheckInFile file, Progress progress, FaceCheck face, PhonePairing pairing)
      implements CheckIn {

    public InProgress {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(progress, "progress");
      Objects.requireNonNull(face, "face");
      Objects.requireNonNull(pairing, "pairing");
    }

    /** The step on screen; there is always one, "begin" at last. */
    public Step next() {
      return progress.next().orElseThrow();
    }

    public Optional<StepRefused> refuses(Step step) {
      return progress.refuses(step);
    }

    /** The text in force was shown and accepted. */
    public StepAnswer consent(String version, Instant now) {
      return at(Step.CONSENT, () -> with(progress.consenting(version).doing(Step.CONSENT, now)));
    }

    /** The candidate says no. What stays is that this check-in ended, nothing else. */
    public StepAnswer decline(Instant now) {
      return at(Step.CONSENT, () -> new Ended(id, file, now, EndReason.CONSENT_DECLINED));
    }

    /** Moves on by itself when all points pass; otherwise nothing changes. */
    public StepAnswer systemChecked(List<PointResult> points, Instant now) {
      return at(
          Step.SYSTEM_CHECK,
          () ->
              !points.isEmpty() && points.stream().allMatch(PointResult::passed)
                  ? with(progress.doing(Step.SYSTEM_CHECK, now))
                  : this);
    }

    /** A picture good enough to be compared; anything but a match is a failed attempt. */
    public StepAnswer compareFace(
        FaceMatchPolicy.Answer answer, PictureId picture, Instant now, FaceAttempts limit) {
      return compareFace(answer, picture, Optional.empty(), now, limit);
    }

    /** With the pose that the head had: later looks are measured against it. */
    public StepAnswer compareFace(
        FaceMatchPolicy.Answer answer,
        PictureId picture,
        Optional<HeadPose> pose,
        Instant now,
        FaceAttempts limit) {
      return at(
          Step.FACE_SCAN,
          () ->
              switch (face) {
                case FaceCheck.Comparing comparing ->
                    compared(
                        answer,
                        comparing,
                        new StepPicture(Step.FACE_SCAN, picture, now, pose),
                        limit);
                case FaceCheck.NeedsCode _, FaceCheck.CodeSent _ -> this;
              });
    }

    private InProgress compared(
        FaceMatchPolicy.Answer answer,
        FaceCheck.Comparing comparing,
        StepPicture picture,
        FaceAttempts limit) {
      var seen = progress.with(picture);
      if (answer == FaceMatchPolicy.Answer.MATCH) {
        return with(seen.doing(Step.FACE_SCAN, picture.taken()));
      }
      return new InProgress(id, file, seen, comparing.failed(limit), pairing);
    }

    /** A code that the candidate caused, by failing or by asking. */
    public CodeAnswer sendCode(OneTimeCode code, CodePolicy policy) {
      return switch (face) {
        case FaceCheck.Comparing _ -> new CodeAnswer.NotNeeded();
        case FaceCheck.NeedsCode _ -> new CodeAnswer.Ready(with(new FaceCheck.CodeSent(1, code)));
        case FaceCheck.CodeSent(var asked, _) ->
            policy
                .judgeRequest(asked)
                .<CodeAnswer>map(CodeAnswer.Refused::new)
                .orElseGet(
                    () -> new CodeAnswer.Ready(with(new FaceCheck.CodeSent(asked + 1, code))));
      };
    }

    /**
     * A code that a person of support sends; it takes the place of the one before. A camera that
     * shows no face well enough fails no comparison, so support may send one before the third.
     */
    public CodeAnswer sendCodeBySupport(OneTimeCode code) {
      return switch (face) {
        case FaceCheck.Comparing _ when !progress.next().equals(Optional.of(Step.FACE_SCAN)) ->
            new CodeAnswer.NotNeeded();
        case FaceCheck.Comparing _ -> new CodeAnswer.Ready(with(new FaceCheck.CodeSent(0, code)));
        case FaceCheck.NeedsCode _ -> new CodeAnswer.Ready(with(new FaceCheck.CodeSent(0, code)));
        case FaceCheck.CodeSent(var asked, _) ->
            new CodeAnswer.Ready(with(new FaceCheck.CodeSent(asked, code)));
      };
    }

    /** The right code settles the face scan once, and refers the session for review. */
    public EnterAnswer enterCode(String entered, Instant now, CodePolicy policy) {
      if (!(face instanceof FaceCheck.CodeSent(var asked, var code))) {
        return new EnterAnswer.NoneSent();
      }
      var dead = policy.judge(code, now);
      if (dead.isPresent()) {
        return new EnterAnswer.Dead(dead.get());
      }
      if (code.is(id, entered)) {
        var settled = progress.referring(Referral.IDENTITY_BY_CODE_ONLY).doing(Step.FACE_SCAN, now);
        return new EnterAnswer.Right(new InProgress(id, file, settled, FaceCheck.START, pairing));
      }
      var tried = code.triedInVain();
      return new EnterAnswer.Wrong(
          with(new FaceCheck.CodeSent(asked, tried)), policy.triesLeft(tried));
    }

    /** "Yes, that is my name", or the check-in ends and support takes over. */
    public StepAnswer confirmName(boolean itIsMe, Instant now) {
      return at(
          Step.NAME_CONFIRMATION,
          () ->
              itIsMe
                  ? with(progress.doing(Step.NAME_CONFIRMATION, now))
                  : new Ended(id, file, now, EndReason.NAME_DENIED));
    }

    /** The document was shown; one that is not surely the same is looked at by a person. */
    public StepAnswer showDocument(
        DocumentUsed.Comparison comparison, boolean nameChanged, PictureId picture, Instant now) {
      return at(
          Step.ID_CHECK,
          () -> picture(progress.shown(comparison, nameChanged), Step.ID_CHECK, picture, now));
    }

    /**
     * One side of the room, or of the desk with what is on and under it. A picture with faults is
     * not kept, unless it is the last: then a person is told that not enough is shown.
     */
    public StepAnswer scanRoom(
        Step part,
        PictureId picture,
        Set<PictureFault> faults,
        RoomScanPolicy policy,
        Instant now) {
      var sides = policy.sides(part);
      return at(
          part,
          () -> {
            var seen = progress.showing();
            var last = seen.shown() >= policy.most();
            var kept =
                faults.isEmpty() || last ? seen.with(new StepPicture(part, picture, now)) : seen;
            if (faults.isEmpty() && kept.picturesOf(part).size() >= sides) {
              return with(kept.doing(part, now));
            }
            return with(last ? kept.referring(Referral.ROOM_NOT_SHOWN).doing(part, now) : kept);
          });
    }

    /** A calculator whose model is accepted, or was not read and is looked at by a person. */
    public StepAnswer showCalculator(boolean modelWasRead, PictureId picture, Instant now) {
      return at(
          Step.CALCULATOR,
          () ->
              picture(
                  modelWasRead ? progress : progress.referring(Referral.CALCULATOR_NOT_READ),
                  Step.CALCULATOR,
                  picture,
                  now));
    }

    /** The candidate says they have none. */
    public StepAnswer haveNoCalculator(Instant now) {
      return at(Step.CALCULATOR, () -> with(progress.doing(Step.CALCULATOR, now)));
    }

    public StepAnswer shareScreen(Instant now) {
      return at(Step.SCREEN_SHARE, () -> with(progress.doing(Step.SCREEN_SHARE, now)));
    }

    /** Another QR code on the screen; allowed as long as the exam lasts. */
    public InProgress showPairing(OneTimeCode secret) {
      return new InProgress(id, file, progress, face, pairing.show(secret));
    }

    /** A phone was paired; if that was the step on screen, it is done. */
    public InProgress paired(PhonePairing.Paired phone) {
      var then =
          next() == Step.PHONE_PAIRING ? progress.doing(Step.PHONE_PAIRING, phone.at()) : progress;
      return new InProgress(id, file, then, face, phone);
    }

    /** A person has to look at the session, for these reasons too. */
    public InProgress referring(Set<Referral> why) {
      var further = progress;
      for (var each : why) {
        further = further.referring(each);
      }
      return with(further);
    }

    /** Whether the face was scanned in this check-in, not in one before. */
    public boolean scannedTheFaceItself() {
      return progress.done().stream()
          .anyMatch(it -> it.step() == Step.FACE_SCAN && !it.at().isBefore(file.begun()));
    }

    /** "Begin": the last step, once. */
    public StepAnswer begin(Instant now) {
      return at(
          Step.BEGIN, () -> new Completed(id, file, progress.doing(Step.BEGIN, now), pairing));
    }

    private StepAnswer at(Step step, Supplier<CheckIn> then) {
      return refuses(step)
          .<StepAnswer>map(StepAnswer.NotNow::new)
          .orElseGet(() -> new StepAnswer.Done(then.get()));
    }

    private InProgress picture(Progress seen, Step step, PictureId picture, Instant now) {
      return with(seen.with(new StepPicture(step, picture, now)).doing(step, now));
    }

    private InProgress with(Progress further) {
      return new InProgress(id, file, further, face, pairing);
    }

    private InProgress with(FaceCheck other) {
      return new InProgress(id, file, progress, other, pairing);
    }
  }

  /** "Begin" was pressed; a sitting goes with it. The phone can still be paired again. */
  record Completed(CheckInId id, CheckInFile file, Progress progress, PhonePairing pairing)
      implements CheckIn {

    public Completed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(pairing, "pairing");
      if (progress.next().isPresent()) {
        throw new IllegalArgumentException("a step is missing: " + progress.next());
      }
    }

    public CompletedCheckIn result() {
      return new CompletedCheckIn(
          id,
          file.institution(),
          file.candidate(),
          file.exam(),
          file.way(),
          progress.consentVersion(),
          progress.done().getLast().at(),
          progress.referrals(),
          progress.pictures());
    }

    public Completed showPairing(OneTimeCode secret) {
      return new Completed(id, file, progress, pairing.show(secret));
    }

    public Completed paired(PhonePairing.Paired phone) {
      return new Completed(id, file, progress, phone);
    }
  }

  /** It ended before "begin"; nothing was recorded. */
  record Ended(CheckInId id, CheckInFile file, Instant at, EndReason reason) implements CheckIn {

    public Ended {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Why a check-in ended early. */
  enum EndReason {
    CONSENT_DECLINED,
    NAME_DENIED
  }
}
