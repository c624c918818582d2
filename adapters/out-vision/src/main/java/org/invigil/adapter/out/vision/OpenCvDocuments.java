package org.invigil.adapter.out.vision;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Vision.Reason;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Documents by OpenCV and ONNX Runtime: PP-OCRv4 for the text, ZXing for codes, the face models for
 * portraits. Starting checks every model and throws {@link ModelUnusable}. One document is read at
 * a time: finding text takes some hundred megabytes meanwhile, and nobody shows two.
 */
public final class OpenCvDocuments implements Documents, AutoCloseable {

  private final ReentrantLock turn = new ReentrantLock(true);
  private final DocumentWorker worker;

  public OpenCvDocuments(VisionSettings settings) {
    Map<PinnedModel, byte[]> checked = new EnumMap<>(PinnedModel.class);
    for (var model : VisionWorker.MODELS) {
      checked.put(model, model.read(settings.models()));
    }
    var texts = TextModels.read();
    OpenCvLibrary.load();
    this.worker = new DocumentWorker(texts, new VisionWorker(checked));
  }

  @Override
  public Reading read(byte[] picture) {
    var refusal = PictureFile.refusal(picture);
    if (refusal.isPresent()) {
      return new CannotTell(refusal.get().reason(), refusal.get().detail());
    }
    try (Mats mats = new Mats()) {
      var file = mats.keep(new MatOfByte(picture));
      var decoded = mats.keep(Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR));
      return decoded.empty() ? damaged() : inTurn(decoded);
    } catch (CvException e) {
      // OpenCV's own refusal of what it was given; its words may quote file contents.
      return damaged();
    }
  }

  private Reading inTurn(Mat decoded) {
    turn.lock();
    try {
      return worker.see(decoded);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    worker.close();
  }

  private static CannotTell damaged() {
    return new CannotTell(Reason.DAMAGED, "the picture cannot be decoded");
  }
}
