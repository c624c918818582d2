package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.mrz.Zone;
import org.invigil.domain.name.DocumentName;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was understood of a document. What is empty could not be read, and is looked at by a person.
 *
 * @param zone the machine-readable zone, if there is one
 * @param unsure what two places of the document say differently, or what one place leaves open
 */
@ValueObject
public record Understood(
    Optional<DocumentKind> kind,
    Optional<DocumentName> name,
    Optional<String> number,
    Optional<LocalDate> lastDay,
    Optional<Zone> zone,
    Set<Unsure> unsure) {

  public Understood {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(zone, "zone");
    unsure = Set.copyOf(unsure);
  }

  /** Why a person looks at what was read. */
  public enum Unsure {
    /** The name printed for people is not the name in the machine-readable zone. */
    NAMES_DISAGREE,
    NUMBERS_DISAGREE,
    LAST_DAYS_DISAGREE,
    /** A date that is one day in Europe and another in America, and only one is past. */
    LAST_DAY_AMBIGUOUS,
    /** A digit of the zone does not prove its field. */
    ZONE_NOT_PROVEN
  }
}
