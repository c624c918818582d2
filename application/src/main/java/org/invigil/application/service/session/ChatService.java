package org.invigil.application.service.session;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ChatMessageId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.WhoMay;
import org.invigil.domain.session.Words;

/** Messages between the candidate and those who look after the exam. */
public final class ChatService {

  private final SessionDesk desk;
  private final ChatMessages messages;
  private final Chance chance;

  public ChatService(SessionDesk desk, ChatMessages messages, Chance chance) {
    this.desk = desk;
    this.messages = messages;
    this.chance = chance;
  }

  public SendMessage sending() {
    return command ->
        Words.fit(command.text())
            ? desk.change(
                command.by(),
                command.session(),
                WhoMay::chat,
                it -> it,
                found -> send(found.value(), command))
            : Texts.unfit();
  }

  private SendMessage.Outcome send(ExamSession session, SendMessage.Command command) {
    if (!(session instanceof UnderWay) && !(session instanceof Uploading)) {
      return new NotNow(session.state());
    }
    var by =
        command.by() instanceof Actor.Staff staff
            ? Optional.of(staff.id())
            : Optional.<StaffId>empty();
    var id =
        new ChatMessageId(command.id().map(it -> own(session, it)).orElseGet(chance::identifier));
    var now = desk.now();
    messages.add(new ChatMessage(id, session.id(), by, command.text(), now));
    return new SendMessage.Sent(id, now);
  }

  /** Bound to the session, so that nobody can take an identifier away from another. */
  private static UUID own(ExamSession session, UUID chosen) {
    var words = session.id() + "/" + chosen;
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  public ReadMessages reading() {
    return command ->
        desk.see(
            command.by(),
            command.session(),
            (by, plan) -> WhoMay.chat(by, plan) || WhoMay.instruct(by, plan),
            it -> it,
            found -> new ReadMessages.Read(messages.of(found.value().id())));
  }
}
