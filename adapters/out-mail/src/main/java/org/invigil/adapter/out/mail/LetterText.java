package org.invigil.adapter.out.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.invigil.application.port.out.Letters.LetterRefused;

/**
 * A letter's subject and body in plain text, made from {@code letters/<template>.txt}: the first
 * line is the subject, the rest after an empty line the body; {@code {word}} stands for a word.
 */
record LetterText(String subject, String body) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** A word alone behind a dash: each of its lines becomes an item. */
  private static final Pattern LIST = Pattern.compile("(?m)^- \\{([a-zA-Z]+)}$");

  private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

  static LetterText of(String template, Map<String, String> words) {
    var text = read(template);
    var end = text.indexOf('\n');
    return new LetterText(
        fill(text.substring(0, end), words).replaceAll("\\s+", " ").strip(),
        fill(text.substring(end).strip() + "\n", words));
  }

  private static String read(String template) {
    if (!NAME.matcher(template).matches()) {
      throw new LetterRefused("there is no letter of that name", null);
    }
    try (var file = LetterText.class.getResourceAsStream("/letters/" + template + ".txt")) {
      if (file == null) {
        throw new LetterRefused("there is no letter named " + template, null);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String fill(String text, Map<String, String> words) {
    return LIST.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(list(word(found.group(1), words))))
        .transform(it ->
            WORD.matcher(it)
                .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words))));
  }

  private static String list(String lines) {
    return lines.lines().map(it -> "- " + it).collect(Collectors.joining("\n"));
  }

  private static String word(String name, Map<String, String> words) {
    var word = words.get(name);
    if (word == null) {
      throw new LetterRefused("the letter needs the word " + name, null);
    }
    return word;
  }
}
