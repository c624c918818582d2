package org.invigil.domain.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The streams of one sitting, named as they travel, and what the opened segments of each are. */
public enum StreamName {
  CAMERA("video/mp4"),
  SCREEN("application/vnd.invigil.screen"),
  PHONE("video/mp4"),
  EVENTS("application/x-ndjson");

  private final String mediaType;

  StreamName(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The only media type that a segment of this stream has, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Lower case, as in addresses: {@code camera}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StreamName> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
