package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;

/** Retained things in memory. */
public final class InMemoryRetainedThings extends InMemoryStore<Retained, RetainedId>
    implements RetainedThings {

  public InMemoryRetainedThings(Memory memory) {
    super(memory, "retained things", Retained::id);
  }

  @Override
  public Optional<Stored<Retained>> notErased(Subject subject) {
    return first(it -> !(it instanceof Retained.Erased) && it.subject().equals(subject));
  }

  @Override
  public List<Stored<Retained>> dueBy(InstitutionId institution, Instant now) {
    return all(it -> it.institution().equals(institution) && waits(it, now)).stream()
        .sorted(Comparator.comparing((Stored<Retained> it) -> it.value().due()))
        .toList();
  }

  @Override
  public List<Stored<Retained>> erased(InstitutionId institution) {
    return all(it -> it.institution().equals(institution) && it instanceof Retained.Erased);
  }

  @Override
  public List<Dated> dates(InstitutionId institution) {
    return all(it -> it.institution().equals(institution) && !(it instanceof Retained.Erased))
        .stream()
        .map(Stored::value)
        .collect(
            Collectors.groupingBy(
                it -> new Dated(exam(it.subject()), it.due(), 0), Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> new Dated(it.getKey().exam(), it.getKey().due(), it.getValue().intValue()))
        .sorted(Comparator.comparing(Dated::due))
        .toList();
  }

  private static Optional<ExamId> exam(Subject subject) {
    return switch (subject) {
      case Subject.ExamData(var candidate, var exam) -> Optional.of(exam);
      case Subject.OnboardingData onboarding -> Optional.empty();
    };
  }

  private static boolean waits(Retained retained, Instant now) {
    return switch (retained) {
      case Retained.Kept kept -> !now.isBefore(kept.due());
      case Retained.BeingErased begun -> true;
      case Retained.Erased done -> false;
    };
  }
}
