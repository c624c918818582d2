package org.invigil.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ATableCalculatesNothingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          plain          | "plain"
          =1+1           | "'=1+1"
          +49            | "'+49"
          -2             | "'-2"
          @SUM           | "'@SUM"
          says "no", ok  | "says ""no"", ok"
          a=b            | "a=b"
          """)
  void everyCellIsText(String value, String cell) {
    assertThat(new Csv().line(value).toString()).isEqualTo("\uFEFF" + cell + "\r\n");
  }
}
