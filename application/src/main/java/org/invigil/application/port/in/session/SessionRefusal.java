package org.invigil.application.port.in.session;

import org.invigil.application.port.in.Refusal;

/** The ways in which anything asked of a session can be refused. */
public sealed interface SessionRefusal
    extends Refusal,
        AcceptRecording.Outcome,
        AskToEnd.Outcome,
        BeginSitting.Outcome,
        Broadcast.Outcome,
        CompleteUpload.Outcome,
        ConcludeRecording.Outcome,
        ConfirmEnd.Outcome,
        CreditTime.Outcome,
        KeepSegment.Outcome,
        LeaveDesk.Outcome,
        LookAtSession.Outcome,
        PassOn.Outcome,
        RaiseHand.Outcome,
        ReadMessages.Outcome,
        ReopenSession.Outcome,
        ReportEvents.Outcome,
        ReportProblem.Outcome,
        ReturnToDesk.Outcome,
        SeeCompleteness.Outcome,
        SeeLiveCandidate.Outcome,
        SeeLiveExams.Outcome,
        SeeLiveWall.Outcome,
        SeeSession.Outcome,
        SendMessage.Outcome,
        SettleReport.Outcome,
        ShowLive.Outcome,
        StayInExam.Outcome,
        StepIn.Outcome,
        VerifyRecording.Outcome,
        WatchLive.Outcome,
        WitnessDigests.Outcome {

  /** There is none, or it belongs to somebody else. */
  record NoSuchSession() implements SessionRefusal, Refusal.NotFound {
    @Override
    public String what() {
      return "session";
    }
  }

  /** The session is of the actor's institution, and not theirs to touch. */
  record NotYours() implements SessionRefusal, Refusal.NotPermitted {}

  /** Its key was destroyed: nothing of it can be read any more. */
  record SessionErased() implements SessionRefusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "session.erased";
    }

    @Override
    public String sentence() {
      return "This session has been erased.";
    }
  }

  /** The session does not stand so that this could be done. */
  record NotNow(String state) implements SessionRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "session.not-now";
    }

    @Override
    public String sentence() {
      return "The session is " + state.replace('-', ' ') + "; this cannot be done now.";
    }
  }

  /** What was given cannot be taken. */
  record Unfit(String code, String sentence) implements SessionRefusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
