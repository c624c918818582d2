package org.invigil.adapter.in.web.officer;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidates.Line;

/**
 * A list of candidates as a spreadsheet saves it (RFC 4180): a first line that names the columns,
 * in any order, and commas, semicolons or tabs between them. A byte-order mark is passed over.
 */
final class CandidateFile {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("identifier", "identifier"),
          Map.entry("id", "identifier"),
          Map.entry("matrikelnummer", "identifier"),
          Map.entry("kennung", "identifier"),
          Map.entry("name", "name"),
          Map.entry("email", "email"),
          Map.entry("e-mail", "email"),
          Map.entry("mail", "email"));

  private CandidateFile() {}

  /** What was read, or why nothing could be. */
  sealed interface Reading {}

  record Lines(List<Line> all) implements Reading {}

  /** The first line does not name all three columns. */
  record NoColumns() implements Reading {}

  /** A quotation mark that opens never closes, or stands where none may. */
  record NotCsv() implements Reading {}

  static Reading read(String text) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var first = plain.lines().findFirst().orElse("");
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(first))
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    try (var parser = format.parse(new StringReader(plain))) {
      var records = parser.iterator();
      if (!records.hasNext()) {
        return new NoColumns();
      }
      var columns = columns(records.next());
      if (columns.size() < 3) {
        return new NoColumns();
      }
      var lines = new ArrayList<Line>();
      while (records.hasNext() && lines.size() <= RegisterCandidates.MOST_LINES) {
        // Looking whether there is a record has read it to its last line.
        int last = Math.toIntExact(parser.getCurrentLineNumber());
        lines.add(line(last, records.next(), columns));
      }
      return new Lines(lines);
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException broken) {
      return new NotCsv();
    }
  }

  private static char separator(String first) {
    return Stream.of(';', '\t').filter(it -> first.indexOf(it) >= 0).findFirst().orElse(',');
  }

  private static Map<String, Integer> columns(CSVRecord header) {
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      var known = COLUMNS.get(header.get(i).toLowerCase(Locale.ROOT));
      if (known != null) {
        columns.putIfAbsent(known, i);
      }
    }
    return columns;
  }

  private static Line line(int number, CSVRecord record, Map<String, Integer> columns) {
    var values =
        columns.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    it -> it.getValue() < record.size() ? record.get(it.getValue()) : ""));
    return new Line(
        number,
        values.getOrDefault("identifier", ""),
        values.getOrDefault("name", ""),
        values.getOrDefault("email", ""));
  }
}
