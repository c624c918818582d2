package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Vision.Reason;
import org.opencv.core.Mat;

/**
 * Documents by OpenCV and ONNX Runtime: PP-OCRv4 for the text, ZXing for codes, the face models for
 * portraits. Starting checks every model and throws {@link ModelUnusable}. One document is read at
 * a time: finding text takes some hundred megabytes meanwhile, and nobody shows two.
 */
public final class OpenCvDocuments implements Documents, AutoCloseable {

  private final ReentrantLock turn = new ReentrantLock(true);
  private final DocumentWorker worker;
  private final FilmDecoder pictures;

  public OpenCvDocuments(VisionSettings settings) {
    Map<PinnedModel, byte[]> checked = new EnumMap<>(PinnedModel.class);
    for (var model : VisionWorker.MODELS) {
      checked.put(model, model.read(settings.models()));
    }
    var texts = TextModels.read();
    OpenCvLibrary.load();
    this.pictures = new FilmDecoder(settings);
    this.worker = new DocumentWorker(texts, new VisionWorker(checked));
  }

  @Override
  public Reading read(byte[] picture) {
    var refusal = PictureFile.refusal(picture);
    if (refusal.isPresent()) {
      return new CannotTell(refusal.get().reason(), refusal.get().detail());
    }
    try {
      turn.lockInterruptibly();
      try {
        return decodeAndRead(picture);
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new CannotTell(Reason.TOOK_TOO_LONG, "reading was stopped");
    }
  }

  /** Decoded only in turn: forty megapixels that wait would each hold 120 MB. */
  private Reading decodeAndRead(byte[] picture) throws InterruptedException {
    try (Mats mats = new Mats()) {
      List<Mat> decoded = new ArrayList<>();
      return switch (pictures.decode(picture, mats, decoded::add)) {
        case FilmDecoder.Done() -> worker.see(decoded.getFirst());
        case FilmDecoder.GivenUp(Reason reason, String detail) -> new CannotTell(reason, detail);
      };
    }
  }

  @Override
  public void close() {
    worker.close();
    pictures.close();
  }
}
