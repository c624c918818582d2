package org.invigil.adapter.in.web.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.domain.flag.Flag;

/** A session as the candidate who sat it sees it. */
public record SatSession(DescribeOwnData.OwnData own, SeeSession.Seen seen) {

  /** Of each flag so many pictures: the first show it best. */
  private static final int PICTURES = 3;

  public String id() {
    return own.session().id().value().toString();
  }

  public Instant begun() {
    return seen.begun();
  }

  public Optional<Instant> ended() {
    return seen.ended();
  }

  public String state() {
    return seen.state();
  }

  public long kept() {
    return seen.segments();
  }

  public long missing() {
    return seen.missing().size();
  }

  /** Of the pieces that are known to exist. */
  public long percent() {
    var all = kept() + missing();
    return all == 0 ? 0 : 100 * kept() / all;
  }

  public boolean isUploading() {
    return ended().isPresent() && missing() > 0;
  }

  public Optional<SeeVerdict.Told> told() {
    return own.told();
  }

  /** The stable code of the verdict, as its words know it. */
  public String verdict() {
    return told()
        .map(it -> it.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  public List<SeeAccessLog.Look> looks() {
    return LooksOfOthers.newestFirst(own.looks());
  }

  /** Into the session, as the candidate's clock ran: {@code 1:02:03}. */
  public String into(Instant at) {
    var since = Duration.between(begun(), at);
    var into = since.isNegative() ? Duration.ZERO : since;
    return "%d:%02d:%02d".formatted(into.toHours(), into.toMinutesPart(), into.toSecondsPart());
  }

  /** Addresses of the pictures of a camera that show the flag. */
  public List<String> pictures(Flag flag) {
    return flag.pictures().stream()
        .filter(it -> !it.stream().equals("screen"))
        .limit(PICTURES)
        .map(it ->
            "/api/sessions/%s/recording/%s/picture?at=%s".formatted(id(), it.stream(), it.at()))
        .toList();
  }
}
