package org.invigil.application.port.in.session;

import org.invigil.application.port.in.Refusal;

/** Why live pictures are not taken, or not shown. None of it touches the recording. */
public enum LiveRefusal implements Refusal, ShowLive.Outcome, WatchLive.Outcome {
  NOT_LIVE(
      Kind.NOT_PERMITTED,
      "live.not-live",
      "This exam is recorded and reviewed: nobody watches it, so nothing is shown."),
  OVER(Kind.GONE, "live.over", "The exam is over. Look at the recording."),
  TAKEN_OVER(
      Kind.GONE, "live.taken-over", "Another program of the same session shows the pictures now."),
  MALFORMED(Kind.INVALID, "live.malformed", "The message is not a live fragment."),
  FOREIGN_SESSION(
      Kind.NOT_PERMITTED, "live.foreign-session", "The fragment belongs to another session."),
  OTHER_SITTING(Kind.GONE, "live.other-sitting", "The fragment is not of the session's sitting."),
  OUT_OF_ORDER(
      Kind.CONFLICT, "live.out-of-order", "The fragment is no newer than the one before it."),
  NOT_SEALED_HERE(
      Kind.INVALID,
      "live.not-sealed-here",
      "The fragment was not sealed for its place with this session's key."),
  TOO_FAST(Kind.TOO_MANY, "live.too-fast", "More comes than a recording makes."),
  TOO_MANY_VIEWERS(
      Kind.TOO_MANY, "live.too-many-viewers", "Too many watch already. Try again later."),
  TOO_SLOW(Kind.TOO_MANY, "live.too-slow", "This connection is too slow to watch live.");

  private final Kind kind;
  private final String code;
  private final String sentence;

  LiveRefusal(Kind kind, String code, String sentence) {
    this.kind = kind;
    this.code = code;
    this.sentence = sentence;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
