package org.invigil.application.service.retention;

import java.util.List;
import java.util.stream.Stream;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Subject;

/** Reads the dates that were fixed when they were shown; it fixes none. */
public final class SeeMyErasureDatesService implements SeeMyErasureDates {

  private final RetainedThings retained;
  private final Enrolments enrolments;
  private final Holds holds;

  public SeeMyErasureDatesService(RetainedThings retained, Enrolments enrolments, Holds holds) {
    this.retained = retained;
    this.enrolments = enrolments;
    this.holds = holds;
  }

  @Override
  public Outcome handle(Command command) {
    return command.by() instanceof Actor.Candidate candidate ? seen(candidate) : new NotPermitted();
  }

  private Seen seen(Actor.Candidate candidate) {
    var standing = holds.standing(candidate.institution()).stream().map(Stored::value).toList();
    var exams =
        enrolments.of(candidate.id()).stream()
            .map(it -> new Subject.ExamData(candidate.id(), it.value().exam()));
    return new Seen(
        Stream.concat(Stream.<Subject>of(new Subject.OnboardingData(candidate.id())), exams)
            .flatMap(it -> retained.notErased(it).stream())
            .map(it -> kept(it.value(), standing))
            .toList());
  }

  private KeptUntil kept(Retained it, List<Hold> standing) {
    var held = standing.stream().anyMatch(hold -> hold.keeps(it.subject()));
    return new KeptUntil(it.subject(), it.due(), it.policy(), held);
  }
}
