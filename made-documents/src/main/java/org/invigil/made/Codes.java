package org.invigil.made;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Codes for machines, drawn by ZXing. */
final class Codes {

  private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMddyyyy");

  private Codes() {}

  /** What the AAMVA card design standard (2020) puts into the code of a licence. */
  static String aamva(MadeDocument it) {
    var person = it.bearer();
    var fields =
        "DL"
            + "DCS"
            + Transliterated.of(person.family()).replace('<', ' ')
            + '\n'
            + "DAC"
            + Transliterated.of(person.given()).replace('<', ' ')
            + '\n'
            + "DBA"
            + AMERICAN.format(it.lastDay())
            + '\n'
            + "DBB"
            + AMERICAN.format(person.born())
            + '\n'
            + "DBD"
            + AMERICAN.format(it.issued())
            + '\n'
            + "DAQ"
            + it.number()
            + '\n'
            + "DCGUSA\r";
    return "@\n\u001e\rANSI 636000100001DL0031%04d".formatted(fields.length()) + fields;
  }

  static BufferedImage pdf417(String text) {
    return drawn(text, BarcodeFormat.PDF_417, 1130, 190);
  }

  static BufferedImage qr(String text) {
    return drawn(text, BarcodeFormat.QR_CODE, 210, 210);
  }

  private static BufferedImage drawn(String text, BarcodeFormat format, int width, int height) {
    try {
      var matrix =
          new MultiFormatWriter()
              .encode(text, format, width, height, Map.of(EncodeHintType.MARGIN, 2));
      return drawn(matrix);
    } catch (WriterException e) {
      throw new IllegalArgumentException("no code can say this", e);
    }
  }

  private static BufferedImage drawn(BitMatrix matrix) {
    var picture = Drawing.empty(matrix.getWidth(), matrix.getHeight());
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        picture.setRGB(x, y, matrix.get(x, y) ? 0x101018 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
