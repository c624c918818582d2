package org.invigil.server.settings;

/** A setting that cannot be used; the message says which and what it must be. */
public final class SettingRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SettingRefused(String sentence) {
    super(sentence);
  }

  public SettingRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
