package org.invigil.domain.onboarding;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureFault;

/**
 * What software may say about an attempt (ONB-9): it approves when everything is certain, rejects
 * for quality so that the scan can be taken again at once, and refers everything else to a person.
 */
public final class AttemptPolicy {

  private static final Set<PictureFault> LIGHTING =
      Set.of(PictureFault.TOO_DARK, PictureFault.LIGHT_FROM_BEHIND);

  private AttemptPolicy() {}

  public static Answer judge(Scans scans, DocumentReading reading) {
    var reasons = EnumSet.noneOf(RejectionReason.class);
    judge(scans, Scan.Kind.FACE, RejectionReason.FACE_SCAN_INSUFFICIENT, reasons);
    judge(scans, Scan.Kind.DOCUMENT, RejectionReason.ID_SCAN_INSUFFICIENT, reasons);
    if (!reasons.isEmpty()) {
      return new Reject(reasons);
    }
    var doubts = doubts(scans, reading);
    return doubts.isEmpty() && reading instanceof DocumentReading.Read it
        ? new Approve(it.document())
        : new Refer(doubts);
  }

  private static void judge(
      Scans scans, Scan.Kind kind, RejectionReason insufficient, Set<RejectionReason> reasons) {
    var faults = EnumSet.noneOf(PictureFault.class);
    scans
        .of(kind)
        .ifPresentOrElse(it -> faults.addAll(it.faults()), () -> reasons.add(insufficient));
    if (faults.removeAll(LIGHTING)) {
      reasons.add(RejectionReason.INSUFFICIENT_LIGHTING);
    }
    if (!faults.isEmpty()) {
      reasons.add(insufficient);
    }
  }

  private static Set<Doubt> doubts(Scans scans, DocumentReading reading) {
    var doubts = EnumSet.noneOf(Doubt.class);
    for (var scan : scans.all()) {
      if (!scan.couldBeMeasured()) {
        doubts.add(
            switch (scan.kind()) {
              case FACE -> Doubt.FACE_SCAN_NOT_MEASURED;
              case DOCUMENT -> Doubt.ID_SCAN_NOT_MEASURED;
            });
      }
    }
    doubts.addAll(doubts(reading));
    return doubts;
  }

  private static Set<Doubt> doubts(DocumentReading reading) {
    return switch (reading) {
      case DocumentReading.NotRead() -> Set.of(Doubt.DOCUMENT_NOT_READ);
      case DocumentReading.Read read -> {
        var doubts = EnumSet.noneOf(Doubt.class);
        read.faults().stream().map(AttemptPolicy::doubt).forEach(doubts::add);
        if (read.name() != NameVerdict.MATCH) {
          doubts.add(Doubt.NAME_NOT_CERTAIN);
        }
        if (read.face() != FaceMatchPolicy.Answer.MATCH) {
          doubts.add(Doubt.FACE_NOT_CERTAIN);
        }
        read.unsure().stream().map(AttemptPolicy::doubt).forEach(doubts::add);
        yield doubts;
      }
    };
  }

  private static Doubt doubt(DocumentFault fault) {
    return switch (fault) {
      case NOT_ENGLISH -> Doubt.DOCUMENT_NOT_IN_ENGLISH;
      case KIND_NOT_ACCEPTED, OUT_OF_DATE, NAME_OR_PHOTOGRAPH_MISSING, NOT_LATIN ->
          Doubt.DOCUMENT_NOT_ACCEPTED;
    };
  }

  private static Doubt doubt(Understood.Unsure unsure) {
    return switch (unsure) {
      case NAMES_DISAGREE, NUMBERS_DISAGREE, LAST_DAYS_DISAGREE ->
          Doubt.DOCUMENT_CONTRADICTS_ITSELF;
      case LAST_DAY_AMBIGUOUS, ZONE_NOT_PROVEN -> Doubt.DOCUMENT_NOT_CERTAIN;
    };
  }

  /** What software says. */
  public sealed interface Answer {}

  /** Everything is certain. */
  public record Approve(DocumentUsed document) implements Answer {}

  /** The scans have to be taken again; every reason at once. */
  public record Reject(Set<RejectionReason> reasons) implements Answer {

    public Reject {
      reasons = Set.copyOf(reasons);
    }
  }

  /** A person decides. */
  public record Refer(Set<Doubt> doubts) implements Answer {

    public Refer {
      doubts = Set.copyOf(doubts);
    }
  }
}
