package org.invigil.domain.name;

import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

/** How one part of a name agrees with the other name, and what that alone would decide. */
public enum Agreement {
  SAME(MATCH, "the same"),
  TRANSLITERATED(MATCH, "the same by the transliteration of ICAO Doc 9303 part 3"),
  SPACED_OTHERWISE(MATCH, "the same with other spaces or hyphens"),
  INITIALLED(MATCH, "an initial that agrees"),
  CUT_OFF(MATCH, "the same as far as the machine-readable zone shows it"),
  BEYOND_THE_ZONE(MATCH, "missing because the machine-readable zone ends before it"),
  MISREAD(MATCH, "the same but for letters that text recognition confuses"),
  REPEATED(MATCH, "the only name, written twice"),
  NOT_NEEDED(MATCH, "only in one of the names, which never matters for this part"),

  NEAR_SPELLING(REFER, "spelled almost alike"),
  KNOWN_VARIANT(REFER, "known to be written in both ways"),
  SHORT_FORM(REFER, "one may be a short form or a part of the other"),
  GENDERED_FORM(REFER, "forms of one family name for men and women"),
  FAMILY_INITIALLED(REFER, "a family name of which only the initial is there"),
  ONLY_INITIALS(REFER, "compared by initials alone"),
  MISSING(REFER, "only in one of the names, and this part is needed"),
  CHANGED_PLACES(REFER, "a family name in one of the names, but not in the other"),
  MIDDLE_IN_ONE(REFER, "a main name in one of the names, a middle name in the other"),
  DIFFERS_IN_PART(REFER, "different, but another part agrees, and one person may bear both"),
  TOO_LITTLE_SHOWN(REFER, "different, but one of the names is not there in full"),
  PERHAPS_A_VARIANT(REFER, "different, but a part may be a name of the other, written otherwise"),
  MIDDLE_DIFFERS(REFER, "different, but neither is known to be a family or given name"),
  SUFFIX_DIFFERS(REFER, "different, which may tell two people of one family apart"),
  READING_WAS_SURE(REFER, "letters are easily confused here, but were read with certainty"),
  REST_DISAGREES(REFER, "letters are easily confused here, but the rest does not agree as it is"),
  ANOTHER_PERSON_FITS(REFER, "forgiven only if nobody else in the exam fits, but another does"),
  UNSURE_READING(REFER, "different, but read with too little certainty to say so"),
  ACROSS_SCRIPTS(REFER, "different after transliteration from Cyrillic, which proves nothing"),
  OTHER_SCRIPT(REFER, "in a script that is not compared here"),
  MIXED_SCRIPT(REFER, "mixes the letters of two scripts in one word"),
  TOO_LONG(REFER, "too long to be compared"),
  NO_NAME(REFER, "without any letter"),

  DIFFERENT(MISMATCH, "different, as is everything else in the two names");

  private final NameVerdict verdict;
  private final String words;

  Agreement(NameVerdict verdict, String words) {
    this.verdict = verdict;
    this.words = words;
  }

  public NameVerdict verdict() {
    return verdict;
  }

  String words() {
    return words;
  }

  /** Whether it is agreement by indulgence, which another person's name may claim as well. */
  boolean indulgent() {
    return this == INITIALLED || this == CUT_OFF || this == BEYOND_THE_ZONE || this == MISREAD;
  }

  /** Whether whole words agree letter by letter. */
  boolean literal() {
    return this == SAME || this == TRANSLITERATED || this == SPACED_OTHERWISE;
  }
}
