package org.invigil.benchmarks.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code documents.csv}: a picture and what is printed on it.
 *
 * @param taken how it was photographed, in a word; rows are added up by it
 * @param face a picture of the same person before a camera; empty if there is none
 */
record Expected(
    String file,
    String taken,
    String kind,
    String family,
    String given,
    String number,
    LocalDate lastDay,
    List<String> zone,
    String face) {

  static final String FILE = "documents.csv";
  static final String HEADER = "file,taken,kind,family,given,number,last_day,zone,face";
  private static final int COLUMNS = 9;

  static List<Expected> in(Path folder) throws IOException {
    var rows = new ArrayList<Expected>();
    var lines = Files.readAllLines(folder.resolve(FILE));
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",", -1);
      if (cells.length != COLUMNS) {
        throw new IOException("a row of " + FILE + " has nine columns: " + line);
      }
      rows.add(
          new Expected(
              cells[0],
              cells[1],
              cells[2],
              cells[3],
              cells[4],
              cells[5],
              LocalDate.parse(cells[6]),
              cells[7].isEmpty() ? List.of() : List.of(cells[7].split("\\|")),
              cells[8]));
    }
    return rows;
  }

  String row() {
    return String.join(
        ",",
        file,
        taken,
        kind,
        family,
        given,
        number,
        lastDay.toString(),
        String.join("|", zone),
        face);
  }
}
