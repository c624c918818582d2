package org.invigil.adapter.in.web.live;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.invigil.adapter.in.web.page.RecordLine;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.session.ChatMessage;

/**
 * One candidate large.
 *
 * @param others whom somebody should look at now, of the same exam
 */
public record CandidatePage(Shell shell, Now now) {

  /** What was done, or nothing, and everything that changed with it. */
  public record Done(String said, Now now) {}

  /** What changes by itself. */
  public record Now(Words w, SeeLiveCandidate.Seen seen, List<Tile> others) {

    private static final int MOST_FLAGS = 10;

    public String session() {
      return seen.session().toString();
    }

    public String name() {
      return seen.name().isEmpty() ? seen.identifier() : seen.name();
    }

    public boolean isOver() {
      return seen.candidate().isEmpty();
    }

    public Tile tile() {
      return new Tile(w, seen.candidate().orElseThrow(), seen.now());
    }

    public String state() {
      return w.name("live-state", seen.state());
    }

    public List<Flag> flags() {
      return seen.flags().stream().limit(MOST_FLAGS).toList();
    }

    public String badge(Flag flag) {
      return flag.severity() == Severity.NOTICE ? "low" : code(flag.severity());
    }

    public String severity(Flag flag) {
      return w.name("severity", code(flag.severity()));
    }

    private static String code(Severity severity) {
      return severity.name().toLowerCase(Locale.ROOT);
    }

    public String by(ChatMessage it) {
      return it.by().map(by -> RecordLine.who(w, by, seen.names())).orElse(name());
    }

    /** What was done and what happened, the newest first. */
    public List<RecordLine> record() {
      return Stream.of(
              seen.interventions().stream().map(it -> RecordLine.of(w, it, seen.names())),
              seen.breaks().stream()
                  .map(it ->
                      new RecordLine(it.left(), w.say("record.break", w.length(it.lasted())), "")),
              seen.interruptions().stream()
                  .map(it ->
                      new RecordLine(
                          it.since(), w.say("record.interruption", w.length(it.lasted())), "")),
              seen.credits().stream()
                  .map(it ->
                      new RecordLine(
                          it.at(),
                          w.say(
                              "record.credit",
                              w.length(it.amount()),
                              RecordLine.who(w, it.by(), seen.names())),
                          it.reason())))
          .flatMap(it -> it)
          .sorted(Comparator.comparing(RecordLine::at).reversed())
          .toList();
    }
  }
}
