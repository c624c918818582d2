package org.invigil.application.service.retention;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.retention.ErasureStep;
import org.invigil.domain.retention.Retained;

/**
 * The steps of one erasure: keys first, then objects, then rows, then a look whether anything is
 * left, and only then the statement with its letter.
 */
public final class Erasure {

  private final RetainedThings retained;
  private final List<ErasableData> everything;
  private final ErasureLetter letter;
  private final Outbox outbox;
  private final Duration keyBackupsKept;
  private final UnitOfWork work;
  private final InstantSource time;

  /**
   * @param everything each kind of data that is kept of candidates
   * @param keyBackupsKept how long backups of keys are kept; the statement names their end
   */
  public Erasure(
      RetainedThings retained,
      List<ErasableData> everything,
      ErasureLetter letter,
      Outbox outbox,
      Duration keyBackupsKept,
      UnitOfWork work,
      InstantSource time) {
    this.retained = retained;
    this.everything =
        everything.stream().sorted(Comparator.comparing(ErasableData::leadsToOthers)).toList();
    this.letter = letter;
    this.outbox = outbox;
    this.keyBackupsKept = keyBackupsKept;
    this.work = work;
    this.time = time;
  }

  /** Goes on with the next step until all is verified; false when something was still there. */
  boolean finish(Stored<Retained> found) {
    var current = found;
    while (current.value() instanceof Retained.BeingErased begun) {
      if (begun.next() == ErasureStep.VERIFY) {
        return verify(current, begun);
      }
      if (!eraseEverything(begun)) {
        keep(current, begun.fromTheStart());
        return false;
      }
      current = keep(current, begun.after(begun.next()));
    }
    return true;
  }

  /** False when something would be left that could not be found any more. */
  private boolean eraseEverything(Retained.BeingErased begun) {
    for (var data : everything) {
      if (begun.next() == ErasureStep.ERASE_ROWS && data.leadsToOthers() && othersRemain(begun)) {
        return false;
      }
      erase(data, begun);
    }
    return true;
  }

  private boolean othersRemain(Retained.BeingErased begun) {
    return everything.stream()
        .filter(it -> !it.leadsToOthers())
        .anyMatch(it -> it.remaining(begun.subject()) > 0);
  }

  private static void erase(ErasableData data, Retained.BeingErased begun) {
    switch (begun.next()) {
      case DESTROY_KEYS -> data.destroyKeys(begun.subject());
      case ERASE_OBJECTS -> data.eraseObjects(begun.subject());
      case ERASE_ROWS -> data.eraseRows(begun.subject());
      case VERIFY -> throw new IllegalStateException("verifying erases nothing");
    }
  }

  private boolean verify(Stored<Retained> found, Retained.BeingErased begun) {
    var left = everything.stream().mapToLong(it -> it.remaining(begun.subject())).sum();
    if (left > 0) {
      keep(found, begun.fromTheStart());
      return false;
    }
    var erased =
        begun.verified(
            everything.stream().map(ErasableData::name).toList(), time.instant(), keyBackupsKept);
    var words = letter.to(begun, erased.statement());
    work.inOne(() -> {
      retained.replace(found, erased);
      words.ifPresent(outbox::put);
    });
    return true;
  }

  private Stored<Retained> keep(Stored<Retained> from, Retained by) {
    return work.inOne(() -> {
      retained.replace(from, by);
      return retained
          .find(by.id())
          .orElseThrow(() -> new IllegalStateException("kept, yet not found"));
    });
  }
}
