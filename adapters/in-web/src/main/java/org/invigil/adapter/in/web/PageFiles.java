package org.invigil.adapter.in.web;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that pages are made of, read once. Nothing else is served, whatever name is asked. */
@Singleton
final class PageFiles {

  /** Scripts, styles and requests of this server only; no script or style within a page. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
          + " blob:; media-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String SCRIPT = "text/javascript;charset=utf-8";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("design.css", "text/css;charset=utf-8"),
          Map.entry("htmx.min.js", SCRIPT),
          Map.entry("dom.js", SCRIPT),
          Map.entry("page.js", SCRIPT),
          Map.entry("enter.js", SCRIPT),
          Map.entry("file-into-text.js", SCRIPT),
          Map.entry("my.js", SCRIPT),
          Map.entry("onboarding.js", SCRIPT),
          Map.entry("player.css", "text/css;charset=utf-8"),
          Map.entry("live.css", "text/css;charset=utf-8"),
          Map.entry("player.js", SCRIPT),
          Map.entry("recorded-film.js", SCRIPT),
          Map.entry("timeline.js", SCRIPT),
          Map.entry("review.js", SCRIPT),
          Map.entry("print.js", SCRIPT),
          Map.entry("keys.js", SCRIPT),
          Map.entry("live-picture.js", SCRIPT),
          Map.entry("wall.js", SCRIPT),
          Map.entry("live.js", SCRIPT),
          Map.entry("api.js", SCRIPT),
          Map.entry("clock.js", SCRIPT),
          Map.entry("film.js", SCRIPT),
          Map.entry("screen.js", SCRIPT),
          Map.entry("hls.light.min.mjs", SCRIPT));

  private final Map<String, PageFile> files = new HashMap<>();

  PageFiles() {
    NAMES.forEach((name, type) -> files.put(name, new PageFile(read(name), MediaType.of(type))));
  }

  record PageFile(byte[] bytes, MediaType mediaType) {}

  Optional<PageFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static byte[] read(String name) {
    try (var file = PageFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
