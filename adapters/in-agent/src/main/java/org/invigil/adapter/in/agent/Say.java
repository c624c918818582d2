package org.invigil.adapter.in.agent;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Lines for the candidate, each with the second of the film or of the recording. */
public final class Say {

  private final PrintStream out;
  private final Supplier<Duration> position;

  public Say(PrintStream out, Supplier<Duration> position) {
    this.out = out;
    this.position = position;
  }

  public void line(String sentence) {
    print("[%7.1f s] %s".formatted(position.get().toMillis() / 1000.0, oneLine(sentence)));
  }

  /** A line for programs: a word and JSON. */
  public void forPrograms(String word, String json) {
    print(word + " " + json);
  }

  private void print(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  /** What the server says is shown, but cannot forge lines or colours. */
  private static String oneLine(String sentence) {
    String plain = sentence.replaceAll("\\p{Cntrl}", " ");
    return String.format(Locale.ROOT, "%.500s", plain);
  }
}
