package org.invigil.application.service.session;

import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.UncoveredPolicy;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.WhoMay;
import org.invigil.domain.session.Words;

/** A recording is complete when every piece that is named is there. */
public final class UploadService {

  private final SessionDesk desk;
  private final Recordings recordings;
  private final Tokens tokens;
  private final RecomputeFlags flags;

  public UploadService(
      SessionDesk desk, Recordings recordings, Tokens tokens, RecomputeFlags flags) {
    this.desk = desk;
    this.recordings = recordings;
    this.tokens = tokens;
    this.flags = flags;
  }

  public CompleteUpload completing() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            WhoMay::upload,
            it -> it,
            found -> complete(found, command));
  }

  private CompleteUpload.Outcome complete(
      Stored<ExamSession> found, CompleteUpload.Command command) {
    return switch (found.value()) {
      case UnderWay session -> new CompleteUpload.StillRunning();
      case ExamSession.Complete session -> new CompleteUpload.Complete();
      case ExamSession.NotProctored session -> new CompleteUpload.NotProctored(session.broken());
      case Uploading session -> {
        var recording = recordings.of(session, desk.now());
        var missing = new ArrayList<>(recording.missing());
        missing.addAll(unnamed(session, recording, command.streams()));
        if (!missing.isEmpty()) {
          yield new CompleteUpload.StillMissing(missing);
        }
        var broken = conclude(found, session, recording);
        yield broken.isEmpty()
            ? new CompleteUpload.Complete()
            : new CompleteUpload.NotProctored(broken);
      }
    };
  }

  /** What the program says it recorded beyond what came or was witnessed. */
  private static List<ChainProblem.Missing> unnamed(
      ExamSession session, Recordings.Recording recording, List<CompleteUpload.StreamEnd> streams) {
    var missing = new ArrayList<ChainProblem.Missing>();
    for (var end : streams) {
      var last =
          recording.segments().stream()
              .map(SegmentFacts::id)
              .filter(it -> it.sitting() == end.sitting() && it.stream() == end.stream())
              .mapToLong(SegmentId::sequence)
              .max()
              .orElse(-1);
      if (end.sitting() >= 1
          && end.segments() - 1 > last
          && recording.missing().stream()
              .noneMatch(it ->
                  it.at().sitting() == end.sitting()
                      && it.at().stream() == end.stream()
                      && it.last() >= end.segments() - 1)) {
        missing.add(
            new ChainProblem.Missing(
                new SegmentId(session.id(), end.sitting(), end.stream(), last + 1),
                end.segments() - 1));
      }
    }
    return missing;
  }

  /** Nothing more is awaited: what is there is judged, and nothing more can be put. */
  List<RuleBroken> conclude(Stored<ExamSession> found, Uploading session) {
    return conclude(found, session, recordings.of(session, desk.now()));
  }

  /**
   * The only way a recording is over. In the caller's unit of work: what became a gap is among the
   * flags, and a person is asked to review it, as soon as nobody waits for it any more.
   */
  private List<RuleBroken> conclude(
      Stored<ExamSession> found, Uploading session, Recordings.Recording recording) {
    var plan = session.plan();
    var broken =
        new UncoveredPolicy(plan.uncoveredTolerated())
            .judge(recording.completeness()).stream().toList();
    desk.keep(found, session.conclude(broken, desk.now()));
    tokens.revokeAll(new TokenHolder.OfUploader(plan.id(), plan.institution()));
    flags.handle(new RecomputeFlags.Command(plan.id()));
    return broken;
  }

  public ConcludeRecording concluding() {
    return command ->
        desk.change(
            command.by(),
            command.session(),
            (by, plan) -> WhoMay.support(by, plan) || WhoMay.instruct(by, plan),
            it -> it,
            found ->
                found.value() instanceof Uploading session
                    ? new ConcludeRecording.Concluded(conclude(found, session))
                    : new NotNow(found.value().state()));
  }

  public AcceptRecording accepting() {
    return command ->
        Words.fit(command.reason())
            ? desk.change(
                command.by(),
                command.session(),
                WhoMay::instruct,
                it -> it,
                found -> accept(found, command))
            : Texts.unfit();
  }

  private AcceptRecording.Outcome accept(
      Stored<ExamSession> found, AcceptRecording.Command command) {
    if (!(found.value() instanceof ExamSession.NotProctored session)) {
      return new NotNow(found.value().state());
    }
    desk.keep(found, session.acceptAnyway(Texts.staff(command.by()), command.reason(), desk.now()));
    return new AcceptRecording.Accepted();
  }
}
