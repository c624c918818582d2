package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.name.OcrReading;
import org.invigil.domain.name.PartReason;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;

/**
 * An attempt that waits for a person.
 *
 * @param registered the registered name in force
 * @param doubts why a person has to look
 * @param read what a machine read on the document; absent where it read nothing
 * @param likeness of face scan and portrait, -1 to 1; absent where one of them has no face
 * @param pictures where they are: {@code face}, {@code document}, {@code portrait}
 */
@Serdeable
record AttemptSeen(
    UUID onboarding,
    UUID candidate,
    int attempt,
    Instant since,
    String registered,
    List<String> doubts,
    Optional<ReadSeen> read,
    Optional<Double> likeness,
    List<String> pictures) {

  /**
   * @param family of the name as it is written; empty where it is written as a whole
   * @param given the given names, or the whole name
   * @param confidences 0 to 1, for each character of family name and then of given names
   * @param nameReasons a sentence for each part of the name
   * @param nameParts the same, taken apart (NAM-7)
   * @param unsure what two places of the document say differently, or what one leaves open
   */
  @Serdeable
  record ReadSeen(
      Optional<String> kind,
      String family,
      String given,
      List<Double> confidences,
      Optional<String> nameVerdict,
      List<String> nameReasons,
      List<NamePartSeen> nameParts,
      Optional<LocalDate> lastDay,
      boolean expires,
      boolean english,
      List<String> unsure) {

    static ReadSeen of(ReadDocument read, Optional<NameComparison> comparison) {
      var written = read.name().map(DocumentName::written);
      return new ReadSeen(
          read.document().map(DocumentUsed::kind).map(Words::code),
          written.map(ReadSeen::family).orElse(""),
          written.map(ReadSeen::given).orElse(""),
          read.name()
              .flatMap(DocumentName::reading)
              .map(OcrReading::confidences)
              .orElseGet(List::of),
          comparison.map(it -> Words.code(it.verdict())),
          comparison.map(NameComparison::words).orElseGet(List::of),
          comparison.stream().flatMap(it -> it.reasons().stream()).map(NamePartSeen::of).toList(),
          read.lastDay(),
          read.expires(),
          read.english(),
          read.unsure().stream().sorted().map(Words::code).toList());
    }

    private static String family(WrittenName name) {
      return name instanceof WrittenName.Parted(var family, _) ? family : "";
    }

    private static String given(WrittenName name) {
      return switch (name) {
        case WrittenName.Parted(_, var given) -> given;
        case WrittenName.Whole(var whole) -> whole;
      };
    }
  }

  /**
   * How one part of the registered name and of the one that was read compare.
   *
   * @param part what it is: {@code family}, {@code given}, {@code middle}, …
   * @param registered as it is registered; empty where only the document has it
   * @param read as it was read; empty where only the registered name has it
   * @param relation how they compare, as a code
   * @param verdict what that alone would mean: {@code match}, {@code refer} or {@code mismatch}
   * @param words all of it in a sentence
   */
  @Serdeable
  record NamePartSeen(
      String part, String registered, String read, String relation, String verdict, String words) {

    static NamePartSeen of(PartReason it) {
      return new NamePartSeen(
          Words.code(it.part()),
          it.first(),
          it.second(),
          Words.code(it.agreement()),
          Words.code(it.agreement().verdict()),
          it.words());
    }
  }

  static AttemptSeen of(SeeAttempt.Seen seen) {
    var waiting = seen.onboarding();
    return new AttemptSeen(
        waiting.id().value(),
        waiting.candidate().value(),
        waiting.attempts(),
        waiting.since(),
        seen.registered(),
        waiting.doubts().stream().sorted().map(Words::code).toList(),
        seen.read().map(it -> ReadSeen.of(it, seen.name())),
        likeness(seen.likeness()),
        pictures(waiting));
  }

  private static Optional<Double> likeness(OptionalDouble likeness) {
    return likeness.isPresent() ? Optional.of(likeness.getAsDouble()) : Optional.empty();
  }

  private static List<String> pictures(Onboarding.WaitingForPerson waiting) {
    var base = "/api/onboardings/%s/attempts/%d/".formatted(waiting.id(), waiting.attempts());
    var pictures = new ArrayList<String>();
    for (var scan : waiting.attempt().scans().all()) {
      pictures.add(base + Words.code(scan.kind()));
      if (scan.kind() == Scan.Kind.DOCUMENT && scan.portrait().isPresent()) {
        pictures.add(base + "portrait");
      }
    }
    return pictures;
  }
}
