package org.invigil.application.service.exam;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.invigil.application.port.in.exam.FlagTolerances;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.flag.Tolerance;
import org.invigil.domain.rule.Checked;

/** Keeps the tolerances with the exam, where the analysis finds them. */
public final class FlagTolerancesService implements FlagTolerances {

  private final Exams exams;
  private final Institutions institutions;
  private final Vision vision;
  private final FlagPolicy defaults;
  private final UnitOfWork work;
  private final InstantSource time;

  public FlagTolerancesService(
      Exams exams,
      Institutions institutions,
      Vision vision,
      FlagPolicy defaults,
      UnitOfWork work,
      InstantSource time) {
    this.exams = exams;
    this.institutions = institutions;
    this.vision = vision;
    this.defaults = defaults;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome see(See command) {
    return TheirExam.find(exams, command.by(), command.exam())
        .map(Stored::value)
        .filter(it -> Permission.SEE_EXAM.heldBy(command.by(), it.institution(), it.id()))
        .<Outcome>map(this::inForce)
        .orElseGet(NoSuchExam::new);
  }

  @Override
  public Outcome set(Set command) {
    var by = command.by();
    if (!Permission.SET_TOLERANCES.heldBy(by, by.institution(), command.exam())) {
      return new NotPermitted();
    }
    return read(command).match(own -> set(command, own), Invalid::new);
  }

  private static Checked<OwnTolerances> read(Set command) {
    Checked<Map<FlagKind, Tolerance>> all = new Checked.Valid<>(new EnumMap<>(FlagKind.class));
    for (var wish : command.wishes()) {
      all =
          all.then(so ->
              OwnTolerances.read(wish.kind(), wish.gap(), wish.minimum())
                  .then(it -> {
                    so.put(wish.kind(), it);
                    return new Checked.Valid<>(so);
                  }));
    }
    return all.then(it -> new Checked.Valid<>(new OwnTolerances(it, command.off())));
  }

  private Outcome set(Set command, OwnTolerances own) {
    return work.inOne(() ->
        TheirExam.find(exams, command.by(), command.exam())
            .map(found -> set(found, own))
            .orElseGet(NoSuchExam::new));
  }

  private Outcome set(Stored<Exam> found, OwnTolerances own) {
    return found
        .value()
        .tolerate(own, time.instant())
        .match(
            changed -> {
              exams.replace(found, changed);
              return inForce(changed);
            },
            Invalid::new);
  }

  private InForce inForce(Exam exam) {
    var policy = defaults.with(exam.tolerances());
    var theirs =
        institutions
            .find(exam.institution())
            .map(it -> it.value().settings().detectorsOff())
            .orElseGet(java.util.Set::of);
    return new InForce(
        OwnTolerances.settable().stream()
            .map(it ->
                new Measured(it, policy.tolerance(it), exam.tolerances().byKind().containsKey(it)))
            .toList(),
        exam.tolerances().off(),
        theirs,
        degraded(policy.without(theirs)));
  }

  private EnumSet<Detector> degraded(FlagPolicy policy) {
    var degraded = EnumSet.allOf(Detector.class);
    degraded.removeAll(policy.off());
    degraded.removeAll(vision.able());
    return degraded;
  }
}
