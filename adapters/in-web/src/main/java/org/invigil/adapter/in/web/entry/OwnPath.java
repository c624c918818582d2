package org.invigil.adapter.in.web.entry;

import org.jspecify.annotations.Nullable;

/** Where a person is led after signing in: only to a path of this server. */
final class OwnPath {

  private static final int LONGEST = 2000;

  private OwnPath() {}

  /** The path, or the beginning for anything that may lead elsewhere. */
  static String of(@Nullable String wish) {
    return wish != null
            && wish.length() <= LONGEST
            && wish.startsWith("/")
            && wish.chars().allMatch(it -> it > ' ' && it < 127 && it != '\\' && it != '"')
            && !wish.startsWith("//")
        ? wish
        : "/";
  }
}
