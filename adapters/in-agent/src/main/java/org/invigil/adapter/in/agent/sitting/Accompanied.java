package org.invigil.adapter.in.agent.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.Errand;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.session.ExamSessionId;

/**
 * Tells the candidate what a proctor does and writes, each once (SES-10), and raises their hand.
 * Asked every few seconds; what cannot be asked now is asked with the next.
 */
final class Accompanied implements Errand {

  private final ExamServer server;
  private final String session;
  private final Say say;
  private final Runnable ended;
  private final Set<String> told = new HashSet<>();

  /**
   * @param server seen with the candidate's token
   * @param ended is run when somebody else has ended the exam
   */
  Accompanied(ExamServer server, ExamSessionId session, Say say, Runnable ended) {
    this.server = server;
    this.session = "api/sessions/" + session;
    this.say = say;
    this.ended = ended;
  }

  @Override
  public Result run() {
    if (server.get(session) instanceof Answer.Done(var _, var now, var _)) {
      now.path("actions").forEach(this::action);
      if (!now.path("ended").isMissingNode()) {
        ended.run();
      }
    }
    if (server.get(session + "/messages") instanceof Answer.Done(var _, var said, var _)) {
      said.path("messages").forEach(this::message);
    }
    return new Result.Nothing();
  }

  /** A number of the action would be better than its time, and its time is exact enough. */
  private void action(JsonNode it) {
    var kind = it.path("kind").asText();
    if (!told.add(kind + it.path("at").asText())) {
      return;
    }
    var words = it.path("words").asText();
    switch (kind) {
      case "warned" -> say.line("A proctor warns you: " + words);
      case "paused" -> say.line("A proctor paused the exam, its clock goes on: " + words);
      case "resumed" -> say.line("The exam goes on.");
      case "ended" -> say.line("A proctor ended the exam: " + words);
      case "handed-over" -> say.line("The event ID of your exam: " + words);
      case "hand-answered" -> say.line("A proctor has seen your hand.");
      default -> {
        // What the candidate did themselves, or what happened before this sitting.
      }
    }
  }

  private void message(JsonNode it) {
    if (told.add(it.path("id").asText()) && it.path("by").asText().equals("staff")) {
      say.line("Message from the proctor: " + it.path("text").asText());
    }
  }

  void raiseHand() {
    say.line(
        switch (server.post(session + "/hand", Map.of())) {
          case Answer.Done _ -> "Your hand is up. A proctor sees it.";
          case Answer.Refused no -> no.sentence();
          case Answer.NotNow _, Answer.Unreachable _ ->
              "The server cannot be reached: nobody sees your hand. Try again.";
        });
  }
}
