package org.invigil.adapter.out.vision;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Reads the codes for machines on a card, by ZXing: one PDF417 and one QR code. */
final class BarcodeReader {

  private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  private BarcodeReader() {}

  static List<String> read(Mat card) {
    try (Mats mats = new Mats()) {
      var grey = mats.fresh();
      Imgproc.cvtColor(card, grey, Imgproc.COLOR_BGR2GRAY);
      var pixels = new byte[(int) grey.total()];
      grey.get(0, 0, pixels);
      var source =
          new PlanarYUVLuminanceSource(
              pixels, grey.cols(), grey.rows(), 0, 0, grey.cols(), grey.rows(), false);
      var found = new ArrayList<String>();
      for (Reader reader : List.of(new PDF417Reader(), new QRCodeReader())) {
        try {
          found.add(reader.decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS).getText());
        } catch (NotFoundException e) {
          // The card has no such code, which is the usual case.
        } catch (ReaderException e) {
          // There is one, but it cannot be read: what is printed has to do.
        }
      }
      return found;
    }
  }
}
