package org.invigil.practice;

/** What the person at the terminal reads. */
final class Say {

  private Say() {}

  static void line(String words) {
    System.out.println(words);
    System.out.flush();
  }

  static void step(String words) {
    line("  " + words);
  }
}
