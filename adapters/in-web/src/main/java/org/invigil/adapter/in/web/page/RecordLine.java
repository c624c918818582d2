package org.invigil.adapter.in.web.page;

import java.time.Instant;
import java.util.Map;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.Intervention;

/**
 * One line of a session's record, in the reader's words.
 *
 * @param what happened, with who did it
 * @param text what was written then; may be empty
 */
public record RecordLine(Instant at, String what, String text) {

  /**
   * @param names of the staff; accounts that are gone have none
   */
  public static RecordLine of(Words w, Intervention it, Map<StaffId, String> names) {
    return switch (it) {
      case Intervention.Warned(var by, var text, var at) ->
          new RecordLine(at, w.say("record.warned", who(w, by, names)), text);
      case Intervention.PausedBy(var by, var reason, var at) ->
          new RecordLine(at, w.say("record.paused", who(w, by, names)), reason);
      case Intervention.ResumedBy(var by, var at) ->
          new RecordLine(at, w.say("record.resumed", who(w, by, names)), "");
      case Intervention.EndedBy(var by, var reason, var at) ->
          new RecordLine(at, w.say("record.ended", who(w, by, names)), reason);
      case Intervention.HandedOver(var by, var eventId, var at) ->
          new RecordLine(at, w.say("record.handed-over", who(w, by, names)), eventId);
      case Intervention.HandRaised(var at) -> new RecordLine(at, w.say("record.hand-raised"), "");
      case Intervention.HandAnswered(var by, var at) ->
          new RecordLine(at, w.say("record.hand-answered", who(w, by, names)), "");
      case Intervention.PassedOn(var by, var to, var note, var at) ->
          new RecordLine(
              at,
              by.equals(to)
                  ? w.say("record.taken", who(w, by, names))
                  : w.say("record.passed-on", who(w, by, names), who(w, to, names)),
              note);
      case Intervention.Flagged(var by, var text, var at) ->
          new RecordLine(at, w.say("record.flagged", who(w, by, names)), text);
      case Intervention.Reopened(var by, var reason, var at) ->
          new RecordLine(at, w.say("record.reopened", who(w, by, names)), reason);
      case Intervention.AcceptedAnyway(var by, var reason, var at) ->
          new RecordLine(at, w.say("record.accepted", who(w, by, names)), reason);
    };
  }

  public static RecordLine of(Words w, ChatMessage it, Map<StaffId, String> names) {
    var wrote =
        it.by()
            .map(by -> w.say("record.wrote", who(w, by, names)))
            .orElseGet(() -> w.say("record.candidate-wrote"));
    return new RecordLine(it.at(), wrote, it.text());
  }

  public static String who(Words w, StaffId by, Map<StaffId, String> names) {
    return names.getOrDefault(by, w.say("chat.staff"));
  }
}
