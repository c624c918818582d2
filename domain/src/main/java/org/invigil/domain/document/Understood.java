package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.mrz.Zone;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.WrittenName;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was understood of a document. What is empty could not be read, and is looked at by a person.
 *
 * @param expires false for an institution's own card that has no last day
 * @param english whether it says in English what its fields are, or is the institution's own
 * @param ownCard what the institution calls it, if it is one that the institution described
 * @param zone the machine-readable zone, if there is one
 * @param unsure what two places of the document say differently, or what one place leaves open
 */
@ValueObject
public record Understood(
    Optional<DocumentKind> kind,
    Optional<DocumentName> name,
    Optional<String> number,
    Optional<LocalDate> lastDay,
    boolean expires,
    boolean english,
    Optional<String> ownCard,
    Optional<Zone> zone,
    Set<Unsure> unsure) {

  public Understood {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(ownCard, "ownCard");
    Objects.requireNonNull(zone, "zone");
    unsure = Set.copyOf(unsure);
  }

  /** Whether every letter of its name is a Latin one (ONB-6). */
  public boolean latin() {
    return name.stream()
        .map(DocumentName::written)
        .flatMap(it ->
            switch (it) {
              case WrittenName.Whole(var whole) -> Stream.of(whole);
              case WrittenName.Parted(var family, var given) -> Stream.of(family, given);
            })
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .allMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN);
  }

  /** Whether nothing is missing that a decision needs. */
  public boolean isComplete() {
    return kind.isPresent()
        && name.isPresent()
        && number.isPresent()
        && (lastDay.isPresent() || !expires);
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
