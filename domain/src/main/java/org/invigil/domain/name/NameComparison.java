package org.invigil.domain.name;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/** The answer: a reason for each part of the name. The worst of them is the verdict. */
@ValueObject
public record NameComparison(List<PartReason> reasons) {

  public NameComparison {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a comparison gives its reasons");
    }
  }

  public NameVerdict verdict() {
    return reasons.stream()
        .map(it -> it.agreement().verdict())
        .reduce(NameVerdict.MATCH, NameVerdict::worse);
  }

  /** One sentence for each part. */
  public List<String> words() {
    return reasons.stream().map(PartReason::words).toList();
  }

  /** Whether it matches only because something was forgiven, so that the roster matters (NAM-6). */
  public boolean indulgent() {
    return verdict() == NameVerdict.MATCH
        && reasons.stream().anyMatch(it -> it.agreement().indulgent());
  }

  /** The same with every indulgence refused, because another person in the exam fits as well. */
  NameComparison refusedFor(Set<Agreement> indulgences) {
    return new NameComparison(
        reasons.stream()
            .map(it ->
                indulgences.contains(it.agreement()) ? it.with(Agreement.ANOTHER_PERSON_FITS) : it)
            .toList());
  }

  NameComparison turned() {
    return new NameComparison(reasons.stream().map(PartReason::turned).toList());
  }
}
