package org.invigil.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the specification as {@code docs/rules.md} lists them. */
public record RuleList(List<Entry> entries) {

  private static final Pattern ROW = Pattern.compile("\\| ([A-Z]{3}-\\d+) \\| ([^|]+) \\|.*");

  /** The only rules of which a part may wait; everything else is due whole. */
  static final Set<String> MAY_WAIT =
      Set.of("CHK-7", "CHK-8", "SES-7", "SES-10", "EXM-7", "EXM-8", "SEC-1");

  /** One rule: its identifier, and whether it is due or what a part of it waits for. */
  public record Entry(String rule, String state) {

    public Entry {
      if (!state.equals("due") && !(state.startsWith("due; waits: ") && MAY_WAIT.contains(rule))) {
        throw new IllegalArgumentException(rule + " may not be \"" + state + "\"");
      }
    }
  }

  public RuleList {
    entries = List.copyOf(entries);
    if (entries.stream().map(Entry::rule).distinct().count() != entries.size()) {
      throw new IllegalArgumentException("a rule is listed twice");
    }
  }

  public static RuleList read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return new RuleList(
          lines
              .map(ROW::matcher)
              .filter(it -> it.matches())
              .map(it -> new Entry(it.group(1), it.group(2).strip()))
              .toList());
    }
  }
}
