package org.invigil.domain.mrz;

import java.util.List;
import org.invigil.domain.name.CutOff;

/** The five forms of a machine-readable zone, and what lies where in each. */
public enum ZoneFormat {

  /** Cards of the size of a bank card: three lines (part 5). */
  TD1(
      3,
      30,
      CutOff.TD1,
      new Layout(
          place(2, 0, 30),
          proved(0, 5, 14),
          place(1, 15, 18),
          proved(1, 0, 6),
          place(1, 7, 8),
          proved(1, 8, 14),
          List.of(place(0, 5, 30), place(1, 0, 7), place(1, 8, 15), place(1, 18, 29)),
          List.of(place(1, 29, 30)),
          List.of())),

  /** Larger cards: two lines (part 6). */
  TD2(
      2,
      36,
      CutOff.TD2,
      new Layout(
          place(0, 5, 36),
          proved(1, 0, 9),
          place(1, 10, 13),
          proved(1, 13, 19),
          place(1, 20, 21),
          proved(1, 21, 27),
          List.of(place(1, 0, 10), place(1, 13, 20), place(1, 21, 35)),
          List.of(place(1, 35, 36)),
          List.of())),

  /** Passports: two lines (part 4). */
  TD3(
      2,
      44,
      CutOff.TD3,
      new Layout(
          place(0, 5, 44),
          proved(1, 0, 9),
          place(1, 10, 13),
          proved(1, 13, 19),
          place(1, 20, 21),
          proved(1, 21, 27),
          List.of(place(1, 0, 10), place(1, 13, 20), place(1, 21, 43)),
          List.of(place(1, 43, 44)),
          List.of(proved(1, 28, 42)))),

  /** Visas of a passport's width (part 7); they have no digit over all. */
  MRV_A(2, 44, CutOff.TD3, visa(44)),

  /** Smaller visas (part 7). */
  MRV_B(2, 36, CutOff.TD2, visa(36));

  private final int lines;
  private final int width;
  private final CutOff nameRoom;
  private final Layout layout;

  ZoneFormat(int lines, int width, CutOff nameRoom, Layout layout) {
    this.lines = lines;
    this.width = width;
    this.nameRoom = nameRoom;
    this.layout = layout;
  }

  public int lines() {
    return lines;
  }

  /** Characters in each line. */
  public int width() {
    return width;
  }

  /** How long a name may be before it is cut off. */
  public CutOff nameRoom() {
    return nameRoom;
  }

  Layout layout() {
    return layout;
  }

  /**
   * Where the parts of a zone are.
   *
   * @param whole what the digit over all is reckoned from, in this order
   * @param wholeCheck where that digit is; empty for visas
   * @param optional further fields with a digit of their own
   */
  record Layout(
      Place name,
      Proved number,
      Place nationality,
      Proved birth,
      Place sex,
      Proved expiry,
      List<Place> whole,
      List<Place> wholeCheck,
      List<Proved> optional) {}

  /** A field in a line, from its first character to before its last. */
  record Place(int line, int from, int to) {

    String of(List<String> lines) {
      return lines.get(line).substring(from, to);
    }
  }

  /** A field, with its digit right behind it. */
  record Proved(Place field) {

    char digit(List<String> lines) {
      return lines.get(field.line()).charAt(field.to());
    }
  }

  private static Place place(int line, int from, int to) {
    return new Place(line, from, to);
  }

  private static Proved proved(int line, int from, int to) {
    return new Proved(place(line, from, to));
  }

  private static Layout visa(int width) {
    return new Layout(
        place(0, 5, width),
        proved(1, 0, 9),
        place(1, 10, 13),
        proved(1, 13, 19),
        place(1, 20, 21),
        proved(1, 21, 27),
        List.of(),
        List.of(),
        List.of());
  }
}
