package org.invigil.domain.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An exam's rules as sentences for candidates (EXM-2, EXM-4). */
record RulesInWords(ExamRules rules) {

  List<String> general() {
    var lines = new ArrayList<String>();
    if (!rules.anotherPerson()) {
      lines.add("Sit alone.");
    }
    lines.add("Sit at a clean desk, with no writing on desk or walls.");
    lines.add("Have light as in daylight, and not behind you.");
    if (!rules.backgroundNoise()) {
      lines.add("Be somewhere as quiet as possible.");
    }
    lines.add("Dress as in public.");
    if (!rules.severalDisplays()) {
      lines.add("Use one display.");
    }
    lines.add("Close all other programs and windows.");
    lines.add(
        "Use no office or communication programs; a mail program only to ask for technical help.");
    lines.add("Have no contact with anyone by any means.");
    lines.add(breaks());
    return lines;
  }

  private String breaks() {
    var longest = rules.longestBreak();
    if (longest.isZero()) {
      return "There are no comfort breaks.";
    }
    var length =
        longest.toSecondsPart() == 0
            ? longest.toMinutes() + (longest.toMinutes() == 1 ? " minute" : " minutes")
            : longest.toSeconds() + " seconds";
    return "A comfort break is at most "
        + length
        + ". Declare leaving and returning by button and to the camera. The exam clock runs on.";
  }

  List<String> permitted() {
    var lines = new ArrayList<String>();
    Stream.of(Item.values()).filter(rules::permits).map(this::inWords).forEach(lines::add);
    rules.permittedPrograms().stream().sorted().map(it -> "The program " + it).forEach(lines::add);
    rules.permittedPages().stream().sorted().map(it -> "Pages at " + it).forEach(lines::add);
    if (rules.leavingTheRoom()) {
      lines.add("Leaving the room in a declared break");
    }
    if (rules.anotherPerson()) {
      lines.add("Another person in the room");
    }
    if (rules.backgroundNoise()) {
      lines.add("Background noise");
    }
    if (rules.severalDisplays()) {
      lines.add("More than one display");
    }
    return lines.isEmpty() ? List.of("Nothing besides the exam itself.") : lines;
  }

  List<String> forbidden() {
    var lines = new ArrayList<String>();
    Stream.of(Item.values())
        .filter(it -> !rules.permits(it))
        .map(RulesInWords::name)
        .forEach(lines::add);
    if (!rules.leavingTheRoom()) {
      lines.add("Leaving the room, except for the toilet in a declared break");
    }
    if (!rules.anotherPerson()) {
      lines.add("Another person in the room");
    }
    if (!rules.backgroundNoise()) {
      lines.add("Talking and other sounds");
    }
    if (!rules.severalDisplays()) {
      lines.add("More than one display");
    }
    lines.add("Everything else that is not named as permitted");
    return lines;
  }

  private String inWords(Item item) {
    return item == Item.CALCULATOR && !rules.calculatorModels().isEmpty()
        ? "A calculator of these models: " + String.join(", ", rules.calculatorModels())
        : name(item);
  }

  private static String name(Item item) {
    return switch (item) {
      case PHONE_FOR_UPLOADING -> "A phone, only to upload handwritten answers after declaring it";
      case PAPER, HEADPHONES -> capital(item);
      case BOOK, TEXTBOOK, NOTEBOOK, PEN, CALCULATOR ->
          "A " + capital(item).toLowerCase(Locale.ROOT);
    };
  }

  private static String capital(Item item) {
    var name = item.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
