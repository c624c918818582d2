package org.invigil.adapter.in.web.live;

import java.util.List;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.session.Proctor;

/**
 * A page of the wall.
 *
 * @param of {@code mine} where only those are shown whom the proctor looks after; else {@code all}
 * @param size how many stand on a page
 * @param page from 1
 */
public record WallPage(
    Shell shell,
    String exam,
    String title,
    String of,
    int size,
    int page,
    int pages,
    List<Tile> tiles,
    Summary summary,
    List<Proctor> proctors) {

  /** How many candidates a page may show. */
  static final List<Integer> SIZES = List.of(4, 9, 16, 25);

  /**
   * What changes by itself.
   *
   * @param sitting how many sit the exam now
   * @param urgent those whom somebody should look at now
   * @param elsewhere those of them who are not on this page
   */
  public record Summary(Words w, int sitting, List<Tile> urgent, List<Tile> elsewhere) {}

  /** What the page asks for every few seconds. */
  public record Now(List<Tile> tiles, List<String> over, Summary summary) {}

  public List<Integer> sizes() {
    return SIZES;
  }

  public String to(int otherSize, int otherPage) {
    return to(of, otherSize, otherPage);
  }

  public String to(String whom, int otherSize, int otherPage) {
    return "/exams/%s/live?of=%s&size=%d&page=%d".formatted(exam, whom, otherSize, otherPage);
  }

  public String shown() {
    return String.join(",", tiles.stream().map(Tile::session).toList());
  }
}
