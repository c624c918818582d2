package org.invigil.domain.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Compares names. Deterministic, without network, and never throws for what a name holds: what
 * cannot be compared is referred. Two plain names compare the same both ways round.
 */
@ValueObject
public record NameMatcher(NamePolicy policy) {

  public static final NameMatcher STANDARD = new NameMatcher(NamePolicy.STANDARD);

  public NameMatcher {
    Objects.requireNonNull(policy, "policy");
  }

  /** Compares two names that people wrote. */
  public NameComparison compare(PlainName one, PlainName other) {
    var first = read(one);
    var second = read(other);
    var plain = new Reading(false, false, policy);
    return inOrder(first, second)
        ? compare(first, second, plain)
        : compare(second, first, plain).turned();
  }

  /** Compares when nobody else's name is known. */
  public NameComparison compare(PlainName registered, DocumentName document) {
    return compare(registered, document, Roster.UNKNOWN);
  }

  /**
   * Compares the registered name with a document's. What must be forgiven for a match is not
   * forgiven if somebody else of the {@code roster} then fits the document too.
   */
  public NameComparison compare(PlainName registered, DocumentName document, Roster roster) {
    var shown = read(document);
    var reading = new Reading(true, document.reading().isPresent(), policy);
    var own = read(registered);
    var comparison = compare(own, shown, reading);
    return comparison.indulgent() && anotherFits(own, shown, reading, roster)
        ? comparison.refusedFor(
            EnumSet.of(
                Agreement.INITIALLED,
                Agreement.CUT_OFF,
                Agreement.BEYOND_THE_ZONE,
                Agreement.MISREAD))
        : comparison;
  }

  private boolean anotherFits(ReadName own, ReadName shown, Reading reading, Roster roster) {
    return roster.names().stream()
        .map(this::read)
        .filter(it -> !it.letters().equals(own.letters()))
        .anyMatch(it -> compare(it, shown, reading).verdict() == NameVerdict.MATCH);
  }

  private ReadName read(PlainName name) {
    return new NameReader(policy).read(name.written(), List.of());
  }

  private ReadName read(DocumentName name) {
    var confidences = name.reading().map(OcrReading::confidences).orElse(List.of());
    var read = new NameReader(policy).read(name.written(), confidences);
    Optional<CutOff> zone = name.cutOff();
    return zone.map(read::fullFor).orElse(read);
  }

  private static boolean inOrder(ReadName first, ReadName second) {
    var letters = first.letters().compareTo(second.letters());
    return letters == 0 ? first.text().compareTo(second.text()) <= 0 : letters < 0;
  }

  private static NameComparison compare(ReadName first, ReadName second, Reading reading) {
    var troubles = new TreeSet<Agreement>();
    troubles.addAll(first.troubles());
    troubles.addAll(second.troubles());
    return new NameComparison(
        troubles.isEmpty()
            ? new Judging(first, second, reading).reasons()
            : troubles.stream().map(it -> trouble(it, first, second)).toList());
  }

  private static PartReason trouble(Agreement trouble, ReadName first, ReadName second) {
    return new PartReason(
        NamePart.WHOLE,
        trouble,
        first.troubles().contains(trouble) ? first.text() : "",
        second.troubles().contains(trouble) ? second.text() : "");
  }
}
