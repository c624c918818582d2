package org.invigil.server.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The operator's choices. {@code invigil.properties} on the class path lists every setting with its
 * default; a file of the same name in the server's folder changes some; the environment wins.
 */
public final class Settings {

  private static final String FILE = "invigil.properties";
  private static final Map<String, String> SHORT_FORMS = Map.of("server.port", "INVIGIL_PORT");

  private final Path home;
  private final Properties values;
  private final Map<String, String> environment;

  private Settings(Path home, Properties values, Map<String, String> environment) {
    this.home = home;
    this.values = values;
    this.environment = Map.copyOf(environment);
  }

  /** Throws {@link SettingRefused} for a setting in the file that does not exist. */
  public static Settings read(Map<String, String> environment) {
    var home = Path.of(environment.getOrDefault("INVIGIL_HOME", "var")).toAbsolutePath();
    var known = defaults();
    var values = new Properties();
    values.putAll(known);
    var own = own(home.resolve(FILE));
    var unknown = new TreeSet<>(own.stringPropertyNames());
    unknown.removeAll(known.stringPropertyNames());
    if (!unknown.isEmpty()) {
      throw new SettingRefused(
          "There is no setting " + unknown.first() + "; remove it from " + home.resolve(FILE));
    }
    values.putAll(own);
    return new Settings(home.normalize(), values, environment);
  }

  private static Properties defaults() {
    var properties = new Properties();
    try (var file = Settings.class.getResourceAsStream("/" + FILE)) {
      if (file == null) {
        throw new IllegalStateException("the list of settings is missing from the class path");
      }
      properties.load(file);
      return properties;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Properties own(Path file) {
    var properties = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException failure) {
        throw new UncheckedIOException("cannot read the settings in " + file, failure);
      }
    }
    return properties;
  }

  /** The server's folder: its data, keys, letters and logs. */
  public Path home() {
    return home;
  }

  /** A text; empty where nothing is set. Throws for a name that does not exist. */
  public String text(String name) {
    var fallback = values.getProperty(name);
    if (fallback == null) {
      throw new IllegalArgumentException("no such setting: " + name);
    }
    return fromEnvironment(name).orElse(fallback).strip();
  }

  private Optional<String> fromEnvironment(String name) {
    var variable = "INVIGIL_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    return Optional.ofNullable(environment.get(variable))
        .or(() -> Optional.ofNullable(SHORT_FORMS.get(name)).map(environment::get));
  }

  public boolean isSet(String name) {
    return !text(name).isEmpty();
  }

  public int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException notANumber) {
      throw new SettingRefused("The setting " + name + " must be a whole number.", notANumber);
    }
  }

  /** A number above 0 and at most 1. */
  public double share(String name) {
    try {
      var share = Double.parseDouble(text(name));
      if (share > 0 && share <= 1) {
        return share;
      }
      throw new SettingRefused("The setting " + name + " must be above 0 and at most 1.");
    } catch (NumberFormatException notANumber) {
      throw new SettingRefused(
          "The setting " + name + " must be a number such as 0.5.", notANumber);
    }
  }

  public Duration duration(String name) {
    try {
      return Duration.parse(text(name));
    } catch (java.time.format.DateTimeParseException notADuration) {
      throw new SettingRefused(
          "The setting " + name + " must be a duration such as PT1M.", notADuration);
    }
  }

  /** One of a few words. */
  public String oneOf(String name, String... words) {
    var chosen = text(name);
    if (!List.of(words).contains(chosen)) {
      throw new SettingRefused(
          "The setting " + name + " must be one of: " + String.join(", ", words) + ".");
    }
    return chosen;
  }

  /** {@code on} or {@code true}; {@code off} or {@code false}. */
  public boolean isOn(String name) {
    return switch (text(name).toLowerCase(Locale.ROOT)) {
      case "on", "true" -> true;
      case "off", "false" -> false;
      default -> throw new SettingRefused("The setting " + name + " must be on or off.");
    };
  }

  /** The address under which people reach the server, without a slash at its end. */
  public String publicAddress() {
    var set = text("server.public-address").replaceAll("/+$", "");
    return set.isEmpty() ? "http://" + text("server.host") + ":" + number("server.port") : set;
  }
}
