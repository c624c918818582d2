package org.invigil.adapter.out.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same letter as HTML: paragraphs, lists of lines that begin with a dash, nothing else. */
final class HtmlText {

  private HtmlText() {}

  static String of(LetterText letter) {
    var blocks =
        Stream.of(letter.body().strip().split("\n\\s*\n"))
            .map(HtmlText::block)
            .collect(Collectors.joining("\n"));
    return """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
    <body>
    %s
    </body></html>
    """
        .formatted(escape(letter.subject()), blocks);
  }

  private static String block(String text) {
    var lines = text.lines().toList();
    if (lines.stream().allMatch(it -> it.startsWith("- "))) {
      return lines.stream()
          .map(it -> "<li>" + escape(it.substring(2)) + "</li>")
          .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
    return lines.stream().map(HtmlText::escape).collect(Collectors.joining("<br>", "<p>", "</p>"));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
