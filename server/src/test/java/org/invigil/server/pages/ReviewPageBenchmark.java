package org.invigil.server.pages;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.Test;

/** Not run by the build: {@code benchmarks/run review} runs it; benchmarks/review.md says how. */
class ReviewPageBenchmark {

  private static final int FLAGS = 500;

  /** Three hours of pieces of ten seconds. */
  private static final int PIECES = 1080;

  private static final int OPENED = 7;
  private static final int DECIDED = 60;

  /** The server has just been started, and is not measured while it compiles itself. */
  private static final int IN_VAIN = 10;

  /** Nobody decides on what they have not looked at. */
  private static final int LOOKED_AT_MS = 1000;

  /** Every flag stands on the timeline, and the keys that lead to them answer. */
  private static final String READY =
      """
      new Promise((done) => {
        const look = () => {
          if (document.querySelectorAll('#marks .flag').length >= %d && !document.getElementById('next').disabled) done(performance.now());
          else setTimeout(look, 5);
        };
        look();
      })\
      """
          .formatted(FLAGS);

  private static final String SENT =
      """
      (() => {
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const film = (it) => /recording.*(\\/\\d+\\/|init|segment|picture)/.test(it.name);
        const rest = all.filter((it) => !film(it)).map((it) => it.encodedBodySize);
        return [Math.max(...rest), rest.reduce((a, b) => a + b, 0), all.filter(film).map((it) => it.encodedBodySize).reduce((a, b) => a + b, 0)];
      })()\
      """;

  private static final String DECIDE =
      """
      new Promise((done) => {
        const before = document.querySelector('.flag[aria-current]');
        const begun = performance.now();
        const look = () => {
          const now = document.querySelector('.flag[aria-current]');
          const pictures = now && now !== before && now.dataset.id !== before.dataset.id ? [...now.querySelectorAll('img')] : [];
          if (pictures.length > 0 && pictures.every((it) => it.complete && it.naturalWidth > 0)) done(performance.now() - begun);
          else setTimeout(look, 2);
        };
        (document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }));
        look();
      })\
      """;

  /** Medians of what the server was asked for, from asking until the last byte. */
  private static final String ASKED =
      """
      (part) => {
        const all = performance.getEntriesByType('resource').filter((it) => it.name.includes(part)).map((it) => it.duration);
        return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] || 0;
      }\
      """;

  @Test
  void measure() throws Exception {
    try (var stage = Stage.open("benchmark.mp4", IntStream.range(0, PIECES).boxed().toList());
        var browser = new Browser(stage.address())) {
      NoticedThings.often(stage, FLAGS);
      browser.signIn(RecordedSession.REVIEWER);
      browser.page().addInitScript("performance.setResourceTimingBufferSize(5000)");
      onOneCore();
      for (int i = 0; i < IN_VAIN; i++) {
        browser.open("/sessions/" + stage.session.id + "/review");
        browser.page().evaluate(READY);
      }
      var ready = new double[OPENED];
      for (int i = 0; i < OPENED; i++) {
        browser.open("/sessions/" + stage.session.id + "/review");
        ready[i] = number(browser.page().evaluate(READY));
      }
      var sent = (java.util.List<?>) browser.page().evaluate(SENT);
      browser.press("n");
      browser.holds(
          "[...document.querySelectorAll('.flag[aria-current] img')].every((it) => it.complete)");
      for (int i = 0; i < IN_VAIN; i++) {
        browser.page().evaluate(DECIDE);
      }
      var evidence = new double[DECIDED];
      for (int i = 0; i < DECIDED; i++) {
        browser.page().waitForTimeout(LOOKED_AT_MS);
        evidence[i] = number(browser.page().evaluate(DECIDE));
      }
      var decision = number(browser.page().evaluate(ASKED, "/review/decisions"));
      var picture = number(browser.page().evaluate(ASKED, "/picture?"));
      Arrays.sort(ready);
      Arrays.sort(evidence);
      Files.writeString(
          Path.of("target/review-benchmark.txt"),
          String.format(
              Locale.ROOT,
              "RESULT {\"benchmark\":\"review\",\"flags\":%d,\"pieces\":%d,"
                  + "\"interactiveMs\":{\"median\":%.0f,\"min\":%.0f,\"max\":%.0f},"
                  + "\"largestKB\":%.0f,\"pageKB\":%.0f,\"filmKB\":%.0f,"
                  + "\"nextEvidenceMs\":{\"median\":%.0f,\"p95\":%.0f,\"max\":%.0f},"
                  + "\"decisionMs\":%.0f,\"pictureMs\":%.0f,\"loadAverage\":%.1f}%n",
              FLAGS,
              PIECES,
              ready[OPENED / 2],
              ready[0],
              ready[OPENED - 1],
              number(sent.get(0)) / 1e3,
              number(sent.get(1)) / 1e3,
              number(sent.get(2)) / 1e3,
              evidence[DECIDED / 2],
              evidence[DECIDED * 95 / 100],
              evidence[DECIDED - 1],
              decision,
              picture,
              ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
  }

  /** The browser, all of it; where the system has {@code taskset}. */
  private static void onOneCore() throws Exception {
    for (var it : ProcessHandle.current().descendants().toList()) {
      if (it.info().command().filter(name -> name.contains("chrom")).isPresent()) {
        new ProcessBuilder("taskset", "-a", "-c", "-p", "0", Long.toString(it.pid()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      }
    }
  }

  private static double number(Object measured) {
    return ((Number) measured).doubleValue();
  }
}
