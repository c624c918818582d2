package org.invigil.adapter.in.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page, in the reader's language
 * @param visitor who is signed in; null on pages for everybody
 * @param path of the page
 * @param scripts that the page needs besides those of all pages
 */
public record Shell(
    Words words, String title, @Nullable Visitor visitor, String path, List<String> scripts) {

  public Shell {
    scripts = List.copyOf(scripts);
  }

  public static Shell of(Visitor visitor, String titleKey, Object... with) {
    var words = visitor.words();
    return new Shell(words, words.say(titleKey, with), visitor, visitor.path(), List.of());
  }

  /** Of a page that nobody needs to sign in for. */
  public static Shell open(Words words, String path, String titleKey) {
    return new Shell(words, words.say(titleKey), null, path, List.of());
  }

  public Shell with(String... more) {
    return new Shell(words, title, visitor, path, List.of(more));
  }

  /** What its scripts import. */
  public List<String> modules() {
    return scripts.stream().flatMap(it -> Modules.importedBy(it).stream()).distinct().toList();
  }

  /** Where the visitor may go. */
  public List<Place> places() {
    return visitor == null ? List.of() : Place.of(visitor);
  }
}
