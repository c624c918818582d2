package org.invigil.application.service.retention;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Optional;
import org.invigil.application.port.in.retention.EraseDue;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;

/**
 * Erases what is due, one thing after the other. Each finished step is kept before the next begins,
 * so that a crash at any point is resumed; what cannot be reached now is left for the next time and
 * never stands in the way of others.
 */
public final class EraseDueService implements EraseDue {

  private final RetainedThings retained;
  private final Holds holds;
  private final Erasure erasure;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public EraseDueService(
      RetainedThings retained,
      Holds holds,
      Erasure erasure,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.retained = retained;
    this.holds = holds;
    this.erasure = erasure;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  private enum Fate {
    ERASED,
    HELD,
    UNFINISHED
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!(command.by() instanceof Actor.System)
        && !Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    var fates = new EnumMap<Fate, Integer>(Fate.class);
    for (var due : retained.dueBy(institution, time.instant())) {
      fates.merge(fate(due.value().id()), 1, Integer::sum);
    }
    return new Done(
        fates.getOrDefault(Fate.ERASED, 0),
        fates.getOrDefault(Fate.HELD, 0),
        fates.getOrDefault(Fate.UNFINISHED, 0));
  }

  private Fate fate(RetainedId id) {
    try {
      return begin(id)
          .map(it -> erasure.finish(it) ? Fate.ERASED : Fate.UNFINISHED)
          .orElse(Fate.HELD);
    } catch (StoreUnavailable | StaleCopy tryAgainLater) {
      return Fate.UNFINISHED;
    }
  }

  /** Begun now or before a crash; absent while a hold keeps it. */
  private Optional<Stored<Retained>> begin(RetainedId id) {
    return work.inOne(() -> {
      var found = retained.find(id);
      if (found.isEmpty() || !(found.get().value() instanceof Retained.Kept kept)) {
        return found;
      }
      var standing = holds.standing(kept.institution()).stream().map(Stored::value).toList();
      if (!kept.mayBeErased(time.instant(), standing)) {
        return Optional.empty();
      }
      retained.replace(found.get(), kept.beginErasing(chance.identifier()));
      return retained.find(id);
    });
  }
}
