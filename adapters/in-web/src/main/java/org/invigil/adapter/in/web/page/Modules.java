package org.invigil.adapter.in.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The scripts that a script imports, and those that they import: a browser told of all at once asks
 * for all at once, and not for each when it has read the one before.
 */
final class Modules {

  private static final Pattern IMPORTED = Pattern.compile("\\bfrom\\s*['\"]/pages/([\\w.-]+)['\"]");

  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Modules() {}

  static List<String> importedBy(String script) {
    return KNOWN.computeIfAbsent(
        script,
        it -> {
          var found = new LinkedHashSet<String>();
          follow(it, found);
          return List.copyOf(found);
        });
  }

  private static void follow(String script, SequencedSet<String> found) {
    for (var imported : imports(script)) {
      if (found.add(imported)) {
        follow(imported, found);
      }
    }
  }

  private static List<String> imports(String script) {
    try (var file = Modules.class.getResourceAsStream("/org/invigil/adapter/in/web/" + script)) {
      if (file == null) {
        throw new IllegalArgumentException("no script " + script);
      }
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return IMPORTED.matcher(text).results().map(it -> it.group(1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
