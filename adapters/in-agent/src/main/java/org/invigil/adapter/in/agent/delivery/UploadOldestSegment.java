package org.invigil.adapter.in.agent.delivery;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/**
 * Uploads the oldest segment that waits. It is deleted from the spool only after the server said
 * that it keeps it; the same upload again is harmless.
 */
public final class UploadOldestSegment implements Errand {

  private final Spool spool;
  private final ExamServer server;
  private final DeliveryWatch watch;

  /**
   * @param server seen with the upload-only credential of the session
   */
  public UploadOldestSegment(Spool spool, ExamServer server, DeliveryWatch watch) {
    this.spool = spool;
    this.server = server;
    this.watch = watch;
  }

  @Override
  public Result run() {
    Optional<FinishedSegment> oldest = spool.oldest();
    if (oldest.isEmpty()) {
      return new Result.Nothing();
    }
    try {
      return upload(oldest.get());
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      return new Result.Later(Optional.empty());
    }
  }

  private Result upload(FinishedSegment segment) throws SpoolFailure {
    Answer answer =
        server.put(
            path(segment.id()), "application/octet-stream", spool.bytes(segment), facts(segment));
    return switch (answer) {
      case Answer.Done _ -> {
        spool.kept(segment);
        watch.kept(segment);
        yield new Result.Delivered();
      }
      case Answer.Refused refused -> refused(segment, refused);
      case Answer.NotNow busy -> {
        watch.waiting("the server asks to wait (" + busy.status() + ")");
        yield new Result.Later(busy.askedToWait());
      }
      case Answer.Unreachable gone -> {
        watch.waiting(gone.why());
        yield new Result.Later(Optional.empty());
      }
    };
  }

  /**
   * A credential that is not accepted may be accepted later, and bytes that arrived damaged arrive
   * whole next time; any other "no" is final.
   */
  private Result refused(FinishedSegment segment, Answer.Refused refused) throws SpoolFailure {
    boolean mayChange =
        switch (refused.status()) {
          case 401, 403 -> true;
          case 400, 422 ->
              refused.code().equals("segment.wrong-digest")
                  || refused.code().equals("segment.wrong-length");
          default -> false;
        };
    if (mayChange) {
      watch.waiting(refused.sentence());
      return new Result.Later(Optional.empty());
    }
    spool.setAside(segment);
    watch.refused(segment, refused);
    return new Result.Delivered();
  }

  private static String path(SegmentId id) {
    return "api/sessions/%s/sittings/%d/streams/%s/segments/%d"
        .formatted(id.session(), id.sitting(), id.stream().code(), id.sequence());
  }

  private static Map<String, String> facts(FinishedSegment segment) {
    SegmentBeginning beginning = segment.beginning();
    byte[] digest = HexFormat.of().parseHex(segment.digest().hex());
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    headers.put("Invigil-Started-At", beginning.startedAt().toString());
    headers.put("Invigil-Monotonic-Millis", Long.toString(beginning.monotonicMillis()));
    headers.put("Invigil-Duration-Millis", Long.toString(segment.durationMillis()));
    headers.put("Invigil-Media-Type", beginning.mediaType());
    headers.put("Invigil-Previous-Digest", beginning.previous().map(Sha256::hex).orElse("none"));
    headers.put("Invigil-Cut-Short", Boolean.toString(segment.cutShort()));
    return headers;
  }
}
