package org.invigil.domain.session;

import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Of window titles and page addresses only those that hold one of these words are kept; of the
 * others, only how many there were (SES-9). Upper and lower case are the same.
 */
@ValueObject
public record WatchList(List<String> words) {

  /** Places to get answers from, and programs to talk with. */
  public static final WatchList USUAL =
      new WatchList(
          List.of(
              "chatgpt",
              "gemini",
              "copilot",
              "claude",
              "perplexity",
              "chegg",
              "course hero",
              "coursehero",
              "stack overflow",
              "stackoverflow",
              "wikipedia",
              "google search",
              "whatsapp",
              "telegram",
              "signal",
              "discord",
              "slack",
              "teams",
              "zoom",
              "skype",
              "messenger",
              "anydesk",
              "teamviewer",
              "remote desktop"));

  public WatchList {
    words = words.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
  }

  public boolean matches(String title) {
    var lower = title.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }
}
