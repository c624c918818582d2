package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.invigil.server.watching.BrowserOfThisMachine;
import org.invigil.server.watching.RecordedSession;

/**
 * Chromium, driven by Playwright. Every page that is looked at is photographed in light and dark,
 * narrow and wide ({@code target/screens}), and checked by axe-core for WCAG 2.2 AA each time.
 */
final class Browser implements AutoCloseable {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final Path AXE =
      Path.of("..", "adapters", "in-web", "node_modules", "axe-core", "axe.min.js");
  private static final int WIDE = 1280;

  /** Also a page of 1280 at 400 % (WCAG 1.4.10). */
  private static final int NARROW = 320;

  private static final String CHECK =
      """
      async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
        .violations.map((it) => it.id + ': ' + it.help + ' ' + it.nodes.map((node) => node.html).join(' | '))
      """;

  private static final String SHOWN =
      "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final URI address;
  private BrowserContext context;
  private Page page;

  Browser(URI address, String... more) throws Exception {
    this.address = address;
    var options =
        new ArrayList<>(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
    options.addAll(List.of(more));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(BrowserOfThisMachine.program())
                    .setArgs(options));
    anew();
  }

  /** A browser that was never here. */
  void anew() {
    if (context != null) {
      context.close();
    }
    context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(WIDE, 900)
                .setLocale("en-GB")
                .setPermissions(List.of("camera", "microphone"))
                .setBypassCSP(false));
    page = context.newPage();
    page.onPageError(it -> {
      throw new AssertionError("a script failed: " + it);
    });
  }

  Page page() {
    return page;
  }

  /** The button of just this name. */
  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The link with this in its name, which may say more to those who do not see the page. */
  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  void open(String path) {
    page.navigate(address.resolve(path).toString());
  }

  /** Presses a key once the page is there and shown: Chromium drops what is pressed before. */
  void press(String key) {
    shown();
    page.keyboard().press(key);
  }

  /** The same on one thing of the page. */
  void press(Locator on, String key) {
    focus(on);
    page.keyboard().press(key);
  }

  /** Once the page is shown: what has no place on it yet takes no focus, and nobody is told. */
  void focus(Locator on) {
    on.waitFor();
    shown();
    on.focus();
  }

  private void shown() {
    page.waitForLoadState();
    page.evaluate(SHOWN);
  }

  /** Waits until it holds. Playwright's {@code waitForFunction} breaks the pages' policy. */
  void holds(String script) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!(" + script + ")")));
  }

  void signIn(String email) {
    open("/sign-in");
    page.getByLabel("E-mail").fill(email);
    page.getByLabel("Password").fill(RecordedSession.PASSWORD);
    press("Enter");
    page.waitForURL(it -> !it.contains("/sign-in"));
  }

  /** Photographs and checks the page as it is now. */
  void look(String name) throws IOException {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (var width : List.of(NARROW, WIDE)) {
        page.setViewportSize(width, 900);
        picture(
            "%s-%s-%d".formatted(name, scheme.name().toLowerCase(java.util.Locale.ROOT), width));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as("%s fits into %d pixels", name, width)
            .isLessThanOrEqualTo(width);
        check(name + " " + scheme + " " + width);
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void picture(String name) throws IOException {
    Files.createDirectories(SCREENS);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
  }

  private void check(String what) throws IOException {
    if (!(Boolean) page.evaluate("typeof axe !== 'undefined'")) {
      page.evaluate(Files.readString(AXE));
    }
    @SuppressWarnings("unchecked")
    var violations = (List<String>) page.evaluate(CHECK);
    AxeReport.add(what, violations);
    assertThat(violations).as(what).isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
