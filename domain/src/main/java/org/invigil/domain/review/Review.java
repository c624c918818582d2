package org.invigil.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A session has ended and waits for people. A reviewer looks at each flag, accepts it or refers it,
 * and recommends. The instructor decides the session. The candidate may dispute that; then somebody
 * else decides once more, and that is final.
 */
@AggregateRoot
public sealed interface Review {

  @Identity
  ReviewId id();

  Subject subject();

  /** Every decision on a flag, oldest first; a later one on the same event replaces an earlier. */
  List<FlagDecision> decisions();

  /** What reviewers advised, oldest first. */
  List<Recommendation> recommendations();

  /** The verdict in force. */
  Optional<Verdict> verdict();

  /** Every verdict that was given, oldest first; the last is in force. */
  default List<Verdict> verdicts() {
    return switch (this) {
      case Open it -> List.of();
      case Decided it -> List.of(it.given());
      case Disputed it -> List.of(it.given());
      case DecidedAgain it -> List.of(it.given(), it.again());
    };
  }

  /** What the candidate said against the first verdict, if anything. */
  default Optional<Dispute> disputed() {
    return switch (this) {
      case Open it -> Optional.empty();
      case Decided it -> Optional.empty();
      case Disputed it -> Optional.of(it.dispute());
      case DecidedAgain it -> Optional.of(it.dispute());
    };
  }

  /** The latest decision that holds for the flag as it is now. */
  default Optional<FlagDecision> decisionOn(Flag flag) {
    return decisions().reversed().stream().filter(it -> it.covers(flag)).findFirst();
  }

  default List<Flag> undecided(List<Flag> flags) {
    return flags.stream().filter(it -> decisionOn(it).isEmpty()).toList();
  }

  /** Whose session of which exam it is about. */
  @ValueObject
  record Subject(
      ExamSessionId session, InstitutionId institution, ExamId exam, CandidateId candidate) {}

  /** A review has the identifier of the session it is about; a session has one review. */
  static ReviewId idOf(ExamSessionId session) {
    return new ReviewId(session.value());
  }

  static Open open(Subject subject, Instant at) {
    return new Open(idOf(subject.session()), subject, at, List.of(), List.of());
  }

  /** No verdict yet. */
  record Open(
      ReviewId id,
      Subject subject,
      Instant since,
      List<FlagDecision> decisions,
      List<Recommendation> recommendations)
      implements Review {

    public Open {
      decisions = List.copyOf(decisions);
      recommendations = List.copyOf(recommendations);
    }

    @Override
    public Optional<Verdict> verdict() {
      return Optional.empty();
    }

    public Open decide(FlagDecision decision) {
      return new Open(id, subject, since, and(decisions, decision), recommendations);
    }

    public Open recommend(Recommendation recommendation) {
      return new Open(id, subject, since, decisions, and(recommendations, recommendation));
    }

    /** Flags without a decision block the verdict. */
    public Judged judge(List<Flag> flags, Verdict verdict) {
      var undecided = undecided(flags);
      return undecided.isEmpty()
          ? new Decided(id, subject, decisions, recommendations, verdict)
          : new FlagsUndecided(undecided);
    }
  }

  /** What asking for a verdict yields. */
  sealed interface Judged {}

  /** What asking for the verdict that decides a dispute yields. */
  sealed interface JudgedAgain {}

  /** These flags need a person first. */
  record FlagsUndecided(List<Flag> flags) implements Judged, JudgedAgain {

    public FlagsUndecided {
      flags = List.copyOf(flags);
    }
  }

  /** The instructor gave a verdict. */
  record Decided(
      ReviewId id,
      Subject subject,
      List<FlagDecision> decisions,
      List<Recommendation> recommendations,
      Verdict given)
      implements Review, Judged {

    public Decided {
      decisions = List.copyOf(decisions);
      recommendations = List.copyOf(recommendations);
    }

    @Override
    public Optional<Verdict> verdict() {
      return Optional.of(given);
    }

    /**
     * A flag that appeared after the verdict, from pieces that arrived late. Accepting it leaves
     * the verdict as it is; referring it opens the review again.
     */
    public Review decideLate(FlagDecision decision) {
      var all = and(decisions, decision);
      return decision.answer() == FlagDecision.Answer.ACCEPT
          ? new Decided(id, subject, all, recommendations, given)
          : new Open(id, subject, decision.at(), all, recommendations);
    }

    public Disputed dispute(Dispute dispute) {
      return new Disputed(id, subject, decisions, recommendations, given, dispute);
    }
  }

  /** The candidate disputes the verdict; a hold keeps everything until it is lifted (RET-4). */
  record Disputed(
      ReviewId id,
      Subject subject,
      List<FlagDecision> decisions,
      List<Recommendation> recommendations,
      Verdict given,
      Dispute dispute)
      implements Review {

    public Disputed {
      decisions = List.copyOf(decisions);
      recommendations = List.copyOf(recommendations);
    }

    @Override
    public Optional<Verdict> verdict() {
      return Optional.of(given);
    }

    /**
     * A flag that appeared while the dispute is open. Accepted or referred, it leaves the verdict
     * as it is: whoever decides the dispute sees it.
     */
    public Disputed decideLate(FlagDecision decision) {
      return new Disputed(id, subject, and(decisions, decision), recommendations, given, dispute);
    }

    /** Whoever gave the disputed verdict does not decide about the dispute. */
    public boolean mayBeDecidedBy(StaffId person) {
      return !given.by().equals(person);
    }

    /** Flags without a decision block this verdict like the first. */
    public JudgedAgain decide(List<Flag> flags, Verdict again) {
      if (!mayBeDecidedBy(again.by())) {
        throw new IllegalArgumentException("a dispute is decided by somebody else");
      }
      var undecided = undecided(flags);
      return undecided.isEmpty()
          ? new DecidedAgain(id, subject, decisions, recommendations, given, dispute, again)
          : new FlagsUndecided(undecided);
    }
  }

  /** Somebody else decided the dispute. That is final here. */
  record DecidedAgain(
      ReviewId id,
      Subject subject,
      List<FlagDecision> decisions,
      List<Recommendation> recommendations,
      Verdict given,
      Dispute dispute,
      Verdict again)
      implements Review, JudgedAgain {

    public DecidedAgain {
      decisions = List.copyOf(decisions);
      recommendations = List.copyOf(recommendations);
    }

    @Override
    public Optional<Verdict> verdict() {
      return Optional.of(again);
    }

    /**
     * A flag that appeared after the second verdict. A person decides it like every other; accepted
     * or referred, it leaves the verdict as it is, which is final here. What is referred is told
     * with the verdict, for whoever hears an appeal elsewhere.
     */
    public DecidedAgain decideLate(FlagDecision decision) {
      return new DecidedAgain(
          id, subject, and(decisions, decision), recommendations, given, dispute, again);
    }
  }

  /** What the candidate says against the verdict, and the hold that it placed. */
  @ValueObject
  record Dispute(String text, Instant at, HoldId hold) {

    public Dispute {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a dispute says something");
      }
    }
  }

  private static <T> List<T> and(List<T> some, T one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}
