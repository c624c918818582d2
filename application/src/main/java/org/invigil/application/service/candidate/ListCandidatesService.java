package org.invigil.application.service.candidate;

import java.util.Comparator;
import java.util.Locale;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.Candidate;

/** Looks through the institution's candidates; their columns are sealed, so no query can. */
public final class ListCandidatesService implements ListCandidates {

  private final Candidates candidates;

  public ListCandidatesService(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.ARRANGE_CANDIDATES.heldBy(command.by(), institution)
        && !Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    var text = command.text().strip().toLowerCase(Locale.ROOT);
    var found =
        candidates.of(institution).stream()
            .map(Stored::value)
            .filter(it -> holds(it, text))
            .sorted(Comparator.comparing(it -> it.name().value().toLowerCase(Locale.ROOT)))
            .toList();
    return new Found(found.stream().limit(Math.max(0, command.most())).toList(), found.size());
  }

  private static boolean holds(Candidate candidate, String text) {
    return holds(candidate.name().value(), text)
        || holds(candidate.email().value(), text)
        || holds(candidate.identifier().value(), text);
  }

  private static boolean holds(String value, String text) {
    return value.toLowerCase(Locale.ROOT).contains(text);
  }
}
