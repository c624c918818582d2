package org.invigil.adapter.in.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Phrases;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.review.SeeFlags.Judged;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.review.FlagDecision;

/**
 * A flag as a page shows it.
 *
 * @param by the name of who decided; empty where nobody did or the account is gone
 * @param changed whether it stands in the answer to a decision, and replaces what the page shows
 */
public record ShownFlag(Words w, Judged judged, String by, boolean changed) {

  public Flag flag() {
    return judged.flag();
  }

  public String id() {
    return flag().id().toString();
  }

  public String kind() {
    return w.name("kind", flag().kind().code());
  }

  /** What exactly, where the kind does not say it all; what a proctor or program wrote. */
  public String what() {
    return flag().what();
  }

  public String severity() {
    return w.name("severity", code(flag().severity()));
  }

  /** A badge is never told by its colour alone: the word stands in it, and signs before it. */
  public String badge() {
    return flag().severity() == Severity.NOTICE ? "low" : code(flag().severity());
  }

  public String length() {
    return flag().length().isZero() ? "" : Measured.length(w, flag().length());
  }

  public String rule() {
    return w.name("rule", flag().broken().rule().code());
  }

  public String allowed() {
    return Measured.text(w, Phrases.say(w, flag().broken().allowed()));
  }

  public String seen() {
    return Measured.text(w, Phrases.say(w, flag().broken().seen()));
  }

  /** What was noticed, in a sentence. */
  public String words() {
    return Phrases.words(w, flag());
  }

  public String raisedBy() {
    return switch (flag().raisedBy()) {
      case RaisedBy.Detector(var models) ->
          w.say("flag.by-detector")
              + models.stream()
                  .map(it -> " " + it.name() + " " + it.version())
                  .collect(Collectors.joining(","));
      case RaisedBy.SessionRecord it -> w.say("flag.by-record");
      case RaisedBy.Proctor it -> w.say("flag.by-proctor");
    };
  }

  /** Addresses of the frames that show it best. */
  public List<String> pictures() {
    return flag().pictures().stream()
        .filter(it -> !it.stream().equals("screen"))
        .map(it ->
            "/api/sessions/%s/recording/%s/picture?at=%s"
                .formatted(
                    flag().session(),
                    it.stream(),
                    URLEncoder.encode(it.at().toString(), StandardCharsets.UTF_8)))
        .toList();
  }

  public Optional<FlagDecision> decision() {
    return judged.decision();
  }

  /** {@code accept}, {@code refer}, or nothing. */
  public String answer() {
    return decision().map(it -> code(it.answer())).orElse("");
  }

  private static String code(Enum<?> it) {
    return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
