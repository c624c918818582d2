package org.invigil.adapter.in.agent.camera;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a network camera is. It may hold a name and a password, so that it shows itself to nobody:
 * {@link #toString} has only the way it is spoken to.
 */
final class NetworkAddress {

  private static final Pattern FORM =
      Pattern.compile("(rtsp|https?)://[^\\s/?#]+\\S*", Pattern.CASE_INSENSITIVE);

  private final String whole;
  private final String scheme;

  private NetworkAddress(String whole, String scheme) {
    this.whole = whole;
    this.scheme = scheme;
  }

  /** Empty for what is no address of a camera. */
  static Optional<NetworkAddress> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new NetworkAddress(text, form.group(1).toLowerCase(java.util.Locale.ROOT)))
        : Optional.empty();
  }

  /** With everything in it; only for whoever opens it. */
  String whole() {
    return whole;
  }

  @Override
  public String toString() {
    return scheme + "://(address not shown)";
  }
}
