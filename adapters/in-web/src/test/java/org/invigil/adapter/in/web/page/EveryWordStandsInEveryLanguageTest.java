package org.invigil.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryWordStandsInEveryLanguageTest {

  private static final Path SOURCES = Path.of("src", "main");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:say|open|of)\\((?:visitor, |[^\"()]*(?:\\(request\\))?,"
              + " )?\"([a-z-]+\\.[a-z.-]+[a-z])\"");

  @Test
  void germanSaysAllThatEnglishSays() throws IOException {
    var english = words("words.properties");
    var german = words("words_de.properties");
    var missing = new TreeSet<>(english.stringPropertyNames());
    missing.removeAll(german.stringPropertyNames());
    assertThat(missing).isEmpty();
    // The English sentence of a refusal, a reason and a fault comes from the core.
    var more = new TreeSet<>(german.stringPropertyNames());
    more.removeAll(english.stringPropertyNames());
    assertThat(more).allMatch(it -> it.matches("(refusal|reason|fault)\\..*"));
  }

  @Test
  void everySentenceHasTheSamePlacesInBoth() throws IOException {
    var english = words("words.properties");
    var german = words("words_de.properties");
    assertThat(english.stringPropertyNames())
        .allSatisfy(key ->
            assertThat(places(german.getProperty(key)))
                .as(key)
                .isEqualTo(places(english.getProperty(key))));
  }

  @Test
  void whatPagesSayExists() throws IOException {
    var english = words("words.properties").stringPropertyNames();
    try (var files = Files.walk(SOURCES)) {
      var sources = files.filter(it -> it.toString().matches(".*\\.(jte|java)")).toList();
      assertThat(sources).hasSizeGreaterThan(10);
      for (var source : sources) {
        var matcher = SAID.matcher(Files.readString(source));
        while (matcher.find()) {
          assertThat(english).as(source.toString()).contains(matcher.group(1));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 seconds, 0 Sekunden",
    "PT61S, 1 minute, 1 Minute",
    "PT119M, 119 minutes, 119 Minuten",
    "PT47H, 47 hours, 47 Stunden",
    "P3D, 3 days, 3 Tage"
  })
  void lengthsAreSaidInTheLargestUnitThatFits(Duration length, String english, String german) {
    assertThat(Words.in(Locale.ENGLISH).length(length)).isEqualTo(english);
    assertThat(Words.in(Locale.GERMAN).length(length)).isEqualTo(german);
  }

  private static TreeSet<String> places(String sentence) {
    var places = new TreeSet<String>();
    PLACE.matcher(sentence).results().forEach(it -> places.add(it.group(1)));
    return places;
  }

  private static Properties words(String name) throws IOException {
    var words = new Properties();
    var file = SOURCES.resolve("resources/org/invigil/adapter/in/web").resolve(name);
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
