package org.invigil.adapter.in.agent.sitting;

import java.nio.file.Path;
import java.util.Optional;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.spool.Spools;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.exam.ExamId;

/**
 * What earlier sessions left on this computer: each is delivered with its own credential, and what
 * the server does not take of one holds up no other.
 */
public final class EarlierSessions {

  private final Spools spools;
  private final ExamServer server;
  private final Say say;

  public EarlierSessions(Spools spools, ExamServer server, Say say) {
    this.spools = spools;
    this.server = server;
    this.say = say;
  }

  /**
   * @return whether the exam can be sat: the candidate has not confirmed its end on this computer
   */
  public boolean deliverBefore(ExamId exam) throws SpoolFailure, InterruptedException {
    boolean open = true;
    for (Path each : spools.earlier()) {
      try (Spool spool = Spool.open(each)) {
        Optional<UploadCredential> credential = UploadCredential.of(spool);
        boolean over = isOver(spool, credential);
        open &= !over || credential.filter(it -> it.exam().equals(exam.toString())).isEmpty();
      } catch (SpoolFailure broken) {
        say.line(broken.getMessage() + " Keep it and contact support.");
      }
    }
    return open;
  }

  private boolean isOver(Spool spool, Optional<UploadCredential> credential)
      throws SpoolFailure, InterruptedException {
    String elsewhere = credential.map(UploadCredential::server).orElse(server.address().toString());
    if (!elsewhere.equals(server.address().toString())) {
      say.line(
          "A recording for another server waits in "
              + spool.folder()
              + "; it is uploaded when you start with "
              + elsewhere);
      return false;
    }
    return switch (new Leftovers(spool, Messages.of(spool), server, say).deliver()) {
      case CHECK_IN -> false;
      case NOTHING -> {
        say.line(
            spool.erase()
                ? "The exam was over before. Everything is uploaded; nothing is left here."
                : "The exam was over before. What is left lies in " + spool.folder());
        yield true;
      }
      case KEEP -> {
        say.line(
            "The exam was over before, and the server does not take the rest. It lies in "
                + spool.folder()
                + "; keep it and contact support.");
        yield true;
      }
    };
  }
}
