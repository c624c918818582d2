package org.invigil.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the reports of the last run: the classes whose tests ran and passed. */
public final class PassedTests {

  private PassedTests() {}

  /** The names of test classes with at least one test that ran, and none that failed. */
  public static SortedSet<String> in(List<Path> reportFolders) throws IOException {
    var passed = new TreeSet<String>();
    for (var folder : reportFolders) {
      try (var files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
        for (var file : files) {
          var suite = read(file);
          if (count(suite, "failures") + count(suite, "errors") == 0
              && count(suite, "tests") > count(suite, "skipped")) {
            passed.add(suite.getAttribute("name"));
          }
        }
      }
    }
    return passed;
  }

  private static Element read(Path report) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException damaged) {
      throw new IOException("not a test report: " + report.getFileName(), damaged);
    }
  }

  private static int count(Element suite, String what) {
    var number = suite.getAttribute(what);
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }
}
