package org.invigil.application.port.in.access;

import java.time.Instant;
import java.util.Optional;
import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/**
 * A candidate confirms that they want to come in by the personal link of their invitation. The
 * first device is remembered; another one needs a code of {@link SendDeviceCode}.
 */
public interface SignInByLink {

  Outcome handle(Command command);

  /**
   * @param device what an earlier answer gave this device to keep
   * @param code from the candidate's mailbox, for a new device
   */
  record Command(String secret, Optional<String> device, Optional<String> code) {

    /** Of a device that was never here and has no code. */
    public Command(String secret) {
      this(secret, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  /**
   * @param device for the device to keep; only where it was not known before
   */
  record SignedIn(
      String token, Instant expires, CandidateId candidate, ExamId exam, Optional<String> device)
      implements Outcome {

    @Override
    public String toString() {
      return "SignedIn[" + candidate + ", " + exam + "]";
    }
  }

  record NewDevice() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "access.new-device";
    }

    @Override
    public String sentence() {
      return "This link was used on another device. Ask for a code by mail and enter it here.";
    }
  }

  record WrongCode(int triesLeft) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "access.device-code-wrong";
    }

    @Override
    public String sentence() {
      return "This is not the code of the newest letter. Tries left: " + triesLeft + ".";
    }

    @Override
    public boolean undoesItsWork() {
      return false; // the try counts
    }
  }

  record CodeDead(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }
  }

  record LinkNotGood() implements Outcome, SendDeviceCode.Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "access.link-not-good";
    }

    @Override
    public String sentence() {
      return "This link is not good any more. Use the newest letter, or ask your exams office for a"
          + " new one.";
    }
  }
}
