package org.invigil.adapter.out.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.invigil.domain.picture.ModelUsed;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** The models in use, each pinned by its digest. Source: npm faceplugin-face-recognition-js. */
enum PinnedModel {
  DETECT("fr_detect", "6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854"),
  LANDMARK("fr_landmark", "f10b0ba1d2a8a099adefede1ebf3733e44fe370715e7303dbeb7f59c02142258"),
  FEATURE("fr_feature", "87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581");

  private final ModelUsed used;

  PinnedModel(String name, String sha256) {
    this.used = new ModelUsed(name, "0.0.1", sha256);
  }

  ModelUsed used() {
    return used;
  }

  String file() {
    return used.name() + ".onnx";
  }

  /** The file's bytes, checked; throws {@link ModelUnusable}. */
  byte[] read(Path folder) {
    Path file = folder.resolve(file()).toAbsolutePath();
    byte[] bytes = bytesOf(file);
    String found = sha256(bytes);
    if (!found.equals(used.sha256())) {
      throw new ModelUnusable(
          "the model %s was altered: its SHA-256 is %s, expected %s; delete node_modules and build again"
              .formatted(file, found, used.sha256()));
    }
    return bytes;
  }

  /** Loads the very bytes that were checked, so that nobody can swap the file in between. */
  Net load(byte[] checked) {
    MatOfByte buffer = new MatOfByte(checked);
    try {
      return Dnn.readNetFromONNX(buffer);
    } finally {
      buffer.release();
    }
  }

  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ModelUnusable(
          "the model " + file + " is missing; build the project, or set the models folder", e);
    } catch (IOException e) {
      throw new ModelUnusable("the model " + file + " cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
