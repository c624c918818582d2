package org.invigil.adapter.in.web.page;

import java.util.List;
import org.invigil.domain.exam.Guidelines;

/** What candidates read before an exam, in the reader's language. */
public final class GuidelinesInWords {

  private GuidelinesInWords() {}

  /** Sections that say something; what an instructor wrote stays as it was written. */
  public static List<Guidelines.Section> of(Words w, List<Guidelines.Section> sections) {
    return sections.stream()
        .filter(it -> !it.lines().isEmpty())
        .map(it -> new Guidelines.Section(Phrases.say(w, it.title()), lines(w, it)))
        .toList();
  }

  private static List<String> lines(Words w, Guidelines.Section section) {
    return section.isByInstructor()
        ? section.lines()
        : section.lines().stream().map(it -> Phrases.say(w, it)).toList();
  }
}
