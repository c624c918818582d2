package org.invigil.application.port.out;

import java.util.Map;
import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;

/**
 * A letter to one person. Its content is sealed while it waits and erased once it is delivered.
 *
 * @param id becomes the Message-ID, so that a repeat after a crash can be recognised
 * @param institution on whose behalf it is sent
 * @param owner whose key seals it: the candidate's, session's or institution's identifier
 * @param to the e-mail address
 * @param template the name of the letter, such as {@code onboarding-rejected}
 * @param words what the template needs, by name; lists are given as lines
 */
public record Letter(
    UUID id,
    InstitutionId institution,
    UUID owner,
    String to,
    String template,
    Map<String, String> words) {

  public Letter {
    words = Map.copyOf(words);
  }
}
