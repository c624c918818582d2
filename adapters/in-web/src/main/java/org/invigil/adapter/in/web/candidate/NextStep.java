package org.invigil.adapter.in.web.candidate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.Standing;

/**
 * The one thing that a candidate does next.
 *
 * @param code of its words
 * @param exam the title of the exam that it is about; empty where it is about none
 * @param when until when, or from when; empty where there is no time
 * @param path of the page that does it; empty where there is nothing to do
 */
public record NextStep(String code, String exam, Optional<Instant> when, String path) {

  private static NextStep onboarding(String code, Optional<Instant> when, String path) {
    return new NextStep(code, "", when, path);
  }

  private static NextStep of(String code, ExamCard card, Optional<Instant> when, String page) {
    return new NextStep(code, card.title(), when, "/my/exams/" + card.id() + page);
  }

  static NextStep of(Optional<SeeOnboarding.Seen> onboarding, List<ExamCard> cards) {
    return onboarding
        .flatMap(NextStep::toDo)
        .or(() -> guidelines(cards))
        .or(() -> test(cards))
        .or(() -> onboarding.flatMap(NextStep::waits))
        .or(() -> soon(cards))
        .orElseGet(() -> new NextStep("nothing", "", Optional.empty(), ""));
  }

  private static Optional<NextStep> toDo(SeeOnboarding.Seen seen) {
    var page = "/my/onboarding";
    var deadline = Optional.of(seen.onboarding().file().deadline());
    return switch (Standing.of(seen.onboarding())) {
      case INVITED, IN_ATTEMPT -> Optional.of(onboarding("onboard", deadline, page));
      case REJECTED ->
          Optional.of(
              seen.attemptsLeft() > 0
                  ? onboarding("onboard-again", deadline, page)
                  : onboarding("no-attempts", Optional.empty(), page));
      case CLOSED -> Optional.of(onboarding("closed", deadline, page));
      case EXPIRED -> Optional.of(onboarding("expired", Optional.empty(), page));
      case WAITING, APPROVED -> Optional.empty();
    };
  }

  private static Optional<NextStep> waits(SeeOnboarding.Seen seen) {
    return Standing.of(seen.onboarding()) == Standing.WAITING
        ? Optional.of(onboarding("waiting", Optional.empty(), "/my/onboarding"))
        : Optional.empty();
  }

  private static Optional<NextStep> guidelines(List<ExamCard> cards) {
    return cards.stream()
        .filter(it -> !it.mine().guidelinesRead() && (it.isActive() || it.opens().isPresent()))
        .findFirst()
        .map(it -> of("guidelines", it, it.opens(), "/guidelines"));
  }

  private static Optional<NextStep> test(List<ExamCard> cards) {
    return cards.stream()
        .filter(it -> it.isActive() && it.isReady())
        .findFirst()
        .map(it -> of("test", it, Optional.empty(), "/test"));
  }

  private static Optional<NextStep> soon(List<ExamCard> cards) {
    return cards.stream()
        .filter(it -> it.opens().isPresent())
        .min(Comparator.comparing(it -> it.opens().orElseThrow()))
        .map(it -> new NextStep("soon", it.title(), it.opens(), ""));
  }
}
