package org.invigil.adapter.out.vision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The containers that we read. Naming one keeps FFmpeg from trying the 300 others it knows. A still
 * picture is none of them, and is read by OpenCV; no media type names it here.
 */
enum FilmKind {
  MP4("mov", List.of("video/mp4")),
  WEBM("matroska", List.of("video/webm", "video/x-matroska")),
  MJPEG("mjpeg", List.of("video/x-motion-jpeg", "video/mjpeg")),
  STILL("", List.of());

  private final String demuxer;
  private final List<String> types;

  FilmKind(String demuxer, List<String> types) {
    this.demuxer = demuxer;
    this.types = types;
  }

  String demuxer() {
    return demuxer;
  }

  /** Parameters such as codecs are ignored. */
  static Optional<FilmKind> of(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    for (FilmKind kind : values()) {
      if (kind.types.contains(bare)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
