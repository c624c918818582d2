package org.invigil.adapter.in.agent.delivery;

import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Message;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.Remote;

/** Tells the server the oldest message that waits; the next only after it, so order is kept. */
public final class DeliverOldestMessage implements Errand {

  private final Messages messages;
  private final ExamServer server;
  private final DeliveryWatch watch;

  public DeliverOldestMessage(Messages messages, ExamServer server, DeliveryWatch watch) {
    this.messages = messages;
    this.server = server;
    this.watch = watch;
  }

  @Override
  public Result run() {
    Optional<Message> oldest = messages.first();
    if (oldest.isEmpty()) {
      return new Result.Nothing();
    }
    Message message = oldest.get();
    return switch (server.postJson(message.path(), message.json())) {
      // The server answers each message with something; whoever does not may be anybody.
      case Answer.Done done when done.body().isObject() -> done(message);
      case Answer.Done _ -> {
        watch.waiting("an answer that is not the server's");
        yield new Result.Later(Optional.empty(), false);
      }
      // The same message will do with another credential.
      case Answer.Refused refused when refused.status() == 401 || refused.status() == 403 -> {
        watch.shutOut();
        yield new Result.ShutOut();
      }
      case Answer.Refused refused when refused.status() == 404 -> setAside(message, refused);
      case Answer.Refused refused -> {
        watch.refused(message.path(), Remote.refusal(refused));
        yield done(message);
      }
      case Answer.NotNow busy -> new Result.Later(busy.askedToWait(), false);
      case Answer.Unreachable gone -> {
        watch.waiting(gone.why());
        yield new Result.Later(Optional.empty(), true);
      }
    };
  }

  /** A server that does not know the session may be one that was brought back from a backup. */
  private Result setAside(Message message, Answer.Refused refused) {
    try {
      messages.setAside(message);
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      return new Result.Later(Optional.empty(), false);
    }
    watch.refused(message.path(), Remote.refusal(refused));
    return new Result.Delivered();
  }

  private Result done(Message message) {
    try {
      messages.done(message);
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
    }
    return new Result.Delivered();
  }
}
