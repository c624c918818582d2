package org.invigil.application.port.in.review;

import org.invigil.application.port.in.Refusal;

/** The ways in which anything asked of a review can be refused. */
public sealed interface ReviewRefusal
    extends Refusal,
        SeeFlags.Outcome,
        DecideFlag.Outcome,
        DecideFlags.Outcome,
        SeeReview.Outcome,
        SeeExamStatistics.Outcome,
        TakeReport.Outcome,
        Recommend.Outcome,
        GiveVerdict.Outcome,
        SeeVerdict.Outcome,
        DisputeVerdict.Outcome,
        DecideDispute.Outcome,
        SeeReviewQueue.Outcome,
        CloseRecording.Outcome,
        OpenRecording.Outcome,
        PlayPiece.Outcome,
        SeeTimeline.Outcome,
        SeeStill.Outcome,
        TakeRecording.Outcome,
        SeeAccessLog.Outcome,
        DescribeOwnData.Outcome {

  /** There is none, or it belongs to another institution. */
  record NoSuchSession() implements ReviewRefusal, Refusal.NotFound {
    @Override
    public String what() {
      return "session";
    }
  }

  /** There is none, or it belongs to another institution. */
  record NoSuchExam() implements ReviewRefusal, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  /** The session has no such flag, or no longer. */
  record NoSuchFlag() implements ReviewRefusal, Refusal.NotFound {
    @Override
    public String what() {
      return "flag";
    }
  }

  /** The recording has no such piece. */
  record NoSuchPiece() implements ReviewRefusal, Refusal.NotFound {
    @Override
    public String what() {
      return "segment";
    }
  }

  /** The piece is there and is not what was recorded, or it was erased. */
  record NotPlayable() implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "recording.not-playable";
    }

    @Override
    public String sentence() {
      return "This piece of the recording cannot be opened. Its flag says why.";
    }
  }

  /** Not assigned to the exam, or not in a role that does this. */
  record NotYours() implements ReviewRefusal, Refusal.NotPermitted {}

  /** The exam runs, and nobody may look. */
  record WhileItRuns() implements ReviewRefusal, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "review.while-running";
    }

    @Override
    public String sentence() {
      return "Nobody looks at this exam while it runs. Come back when it is over.";
    }
  }

  /** Flags without a decision block what was asked for. */
  record FlagsUndecided(int count) implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "review.flags-undecided";
    }

    @Override
    public String sentence() {
      return count + (count == 1 ? " flag needs" : " flags need") + " a decision first.";
    }
  }

  /** Pieces of the recording wait to be looked at. */
  record StillLooking(long segments) implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "review.still-looking";
    }

    @Override
    public String sentence() {
      return segments + " pieces of the recording wait to be looked at. Try again later.";
    }
  }

  /** The review does not stand so that this could be done. */
  record NotNow(String state) implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "review.not-now";
    }

    @Override
    public String sentence() {
      return "The review is " + state.replace('-', ' ') + "; this cannot be done now.";
    }
  }

  /** The candidate asks before there is a verdict. */
  record NoVerdictYet() implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "review.no-verdict-yet";
    }

    @Override
    public String sentence() {
      return "There is no verdict yet. You will see every flag and decision once there is one.";
    }
  }

  /** Whoever gave a verdict does not decide the dispute about it. */
  record SamePerson() implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "dispute.same-person";
    }

    @Override
    public String sentence() {
      return "You gave the disputed verdict. Somebody else has to decide.";
    }
  }

  /** What was given cannot be taken. */
  record Unfit(String code, String sentence) implements ReviewRefusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
