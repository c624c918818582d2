package org.invigil.adapter.out.vision;

import java.nio.file.Files;
import java.util.Map;
import org.invigil.domain.model.ModelPurpose;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;

/** What the register says of a model that the operator supplied, and whether its file is it. */
final class SuppliedModel {

  static final String VERSION = "supplied by the operator";
  private static final String UNKNOWN = "not known here; the operator has to know";

  /** Files that we know, by their SHA-256. */
  private static final Map<String, Known> KNOWN =
      Map.of(
          "c5c2d13e59ae883e6af3b45daea64af4833a4951c92d116ec270d9ddbe998063",
          new Known("YOLOX-S of the OpenCV zoo, 2022nov", "published COCO AP 40.5; not by us"),
          "4b82da9944b88577175ee23a459dce2e26e6e4be573def65b1055dc2d9720186",
          new Known(
              "NanoDet-m 416 of the OpenCV zoo, 2022nov",
              "COCO, 14 phones: at 0.5 it found none; of 130 phones on a floor 23 %; none false in"
                  + " 548 pictures; no exam"));

  private SuppliedModel() {}

  private record Known(String origin, String measured) {}

  /** Throws {@link ModelUnusable} for what no model of ours may tell. */
  static RegisteredModel entry(ObjectSettings settings) {
    String file = String.valueOf(settings.file().getFileName());
    Known known = KNOWN.get(settings.sha256());
    try {
      return new RegisteredModel(
          new ModelUsed(file.replaceFirst("\\.onnx$", ""), VERSION, settings.sha256()),
          file,
          known == null ? VERSION : VERSION + ": " + known.origin(),
          known == null ? UNKNOWN : "Apache-2.0",
          ModelPurpose.FIND_OBJECTS,
          known == null ? "not by us" : known.measured());
    } catch (IllegalArgumentException refused) {
      throw new ModelUnusable(
          "the object model %s is not used: %s".formatted(settings.file(), refused.getMessage()),
          refused);
    }
  }

  /** The file's bytes, checked; throws {@link ModelUnusable}. */
  static byte[] read(ObjectSettings settings) {
    if (!Files.isRegularFile(settings.file())) {
      throw new ModelUnusable(
          "there is no object model at %s; set another path, or none to do without"
              .formatted(settings.file().toAbsolutePath()));
    }
    byte[] bytes = ModelFile.bytesOf(settings.file());
    String found = ModelFile.sha256(bytes);
    if (!found.equals(settings.sha256())) {
      throw new ModelUnusable(
          "the object model %s is another file or incomplete: its SHA-256 is %s, expected %s"
              .formatted(settings.file(), found, settings.sha256()));
    }
    return bytes;
  }
}
