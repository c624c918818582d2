package org.invigil.adapter.in.agent.sitting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.delivery.DeliverOldestMessage;
import org.invigil.adapter.in.agent.delivery.Errand;
import org.invigil.adapter.in.agent.delivery.UploadNextSegment;
import org.invigil.adapter.in.agent.delivery.UploadOrder;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteCompleteUpload;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.domain.session.ExamSessionId;

/**
 * What a killed program left in the spool. It is delivered before the candidate checks in again:
 * segments with the credential that lies beside them, then what was still to be told.
 */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Spool spool;
  private final Messages messages;
  private final ExamServer server;
  private final Say say;
  private final Progress progress;
  private final Patience patience;

  public Leftovers(Spool spool, Messages messages, ExamServer server, Say say) {
    this(spool, messages, server, say, new Patience(PATIENCE));
  }

  Leftovers(Spool spool, Messages messages, ExamServer server, Say say, Patience patience) {
    this.patience = patience;
    this.spool = spool;
    this.messages = messages;
    this.server = server;
    this.say = say;
    this.progress = new Progress(say, () -> {}, Leftovers::noEvents);
  }

  /**
   * Returns when nothing is left to deliver, when the server does not accept the credential, or
   * when something answers and takes nothing for a minute; as long as the server is away it goes on
   * trying.
   */
  public Then deliver() throws SpoolFailure, InterruptedException {
    Optional<UploadCredential> credential = UploadCredential.of(spool);
    if (!spool.waiting().isEmpty() || messages.count() > 0) {
      say.line("An earlier sitting was interrupted. Uploading what it recorded first.");
      deliver(credential);
    }
    if (credential.isEmpty() || !credential.get().ended()) {
      return Then.CHECK_IN;
    }
    if (!spool.waiting().isEmpty() || messages.count() > 0) {
      return Then.KEEP;
    }
    boolean over =
        new Completion(new RemoteCompleteUpload(server), say, patience)
            .tell(new ExamSessionId(UUID.fromString(credential.get().session())), List.of());
    return over && !spool.holdsEvidence() ? Then.NOTHING : Then.KEEP;
  }

  /** What is to be done when all is delivered. */
  public enum Then {
    CHECK_IN,
    /** The end was confirmed before the program was killed. */
    NOTHING,
    /** So it was, but the server does not accept or have the rest: it stays on this computer. */
    KEEP
  }

  private void deliver(Optional<UploadCredential> credential)
      throws SpoolFailure, InterruptedException {
    String here = server.address().toString();
    if (!here.equals(credential.map(UploadCredential::server).orElse(here))) {
      throw new SpoolFailure(
          "The spool holds a recording for another server. Start with that one.");
    }
    ExamServer upload = credential.map(it -> server.as(it.token())).orElse(server);
    untilNothingIsLeft(
        new UploadNextSegment(
            spool,
            UploadOrder.OLDEST_FIRST,
            new RemoteKeepSegment(upload),
            upload.uplink(),
            progress));
    untilNothingIsLeft(new DeliverOldestMessage(messages, server, progress));
    progress.tell(spool.waiting().size());
  }

  private void untilNothingIsLeft(Errand errand) throws InterruptedException {
    var backOff = new BackOff(ThreadLocalRandom.current()::nextDouble);
    while (true) {
      switch (errand.run()) {
        case Errand.Result.Nothing _, Errand.Result.ShutOut _ -> {
          return;
        }
        case Errand.Result.Delivered _ -> {
          backOff.succeeded();
          patience.succeeded();
        }
        case Errand.Result.Paced(var rest) -> TimeUnit.MILLISECONDS.sleep(rest.toMillis() + 1);
        case Errand.Result.Later later -> {
          Duration wait = backOff.afterFailure(later.askedToWait());
          if (!patience.lasts(wait, later.away())) {
            say.line(
                "What an earlier sitting recorded is not taken now. It stays in "
                    + spool.folder()
                    + " and is tried again when you start the next time.");
            return;
          }
          TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        }
      }
    }
  }

  private static void noEvents(Map<String, Object> event) {
    throw new IllegalStateException("nothing is recorded before check-in");
  }
}
