package org.invigil.adapter.out.vision;

import static org.invigil.domain.model.ModelPurpose.COMPARE_FACES;
import static org.invigil.domain.model.ModelPurpose.FIND_EYES_NOSE_AND_MOUTH;
import static org.invigil.domain.model.ModelPurpose.FIND_FACES;
import static org.invigil.domain.model.ModelPurpose.TELL_A_LIVE_FACE;
import static org.invigil.domain.model.ModelPurpose.TELL_SPEECH;

import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.file.Path;
import java.util.List;
import org.invigil.domain.model.ModelPurpose;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;

/** The models in use, each pinned by its digest, with all that the register says of it. */
enum PinnedModel {
  DETECT(
      "fr_detect",
      "6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854",
      FIND_FACES,
      "a face in 7,701 of 7,701 pictures of LFW; in 67 pictures without people 11 false faces at a"
          + " confidence of 0.65 and 6 at 0.90",
      1,
      3,
      240,
      320),
  LANDMARK(
      "fr_landmark",
      "f10b0ba1d2a8a099adefede1ebf3733e44fe370715e7303dbeb7f59c02142258",
      FIND_EYES_NOSE_AND_MOUTH,
      "good enough to align the faces of LFW for the comparison; pose and eyes not measured on"
          + " people",
      1,
      1,
      64,
      64),
  FEATURE(
      "fr_feature",
      "87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581",
      COMPARE_FACES,
      "99.45 % on LFW's 6,000 pairs; 1.03 % of one person's pairs missed where 0.1 % of two"
          + " people's pass; press photographs only",
      1,
      3,
      112,
      112),
  LIVENESS(
      "fr_liveness",
      "afa783b7e902fdfcf323a7240cac2a1c580c25314ea4161129dc1b0d100dc32d",
      TELL_A_LIVE_FACE,
      "3 genuine samples told apart, 3 of 16 simulated replays caught, 63 of 300 press photographs"
          + " called not live; weak, and decides nothing",
      1,
      3,
      128,
      128),
  SPEECH(
      "silero_vad_v6",
      "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3",
      TELL_SPEECH,
      "25 synthetic utterances in noise: seconds with speech found 95 to 100 %, none false in 120 s"
          + " of key clicks; no real microphone");

  private static final String FACES = "faceplugin-face-recognition-js";
  private static final String VOICES = "@ricky0123/vad-web";

  private final RegisteredModel entry;
  private final long[] input;

  /**
   * @param input the shape of its one input; empty where it takes several
   */
  PinnedModel(String name, String sha256, ModelPurpose purpose, String measured, long... input) {
    this.input = input;
    boolean voice = purpose == TELL_SPEECH;
    this.entry =
        new RegisteredModel(
            new ModelUsed(name, voice ? "0.0.31" : "0.0.1", sha256),
            name + ".onnx",
            voice ? "npm @ricky0123/vad-web 0.0.31" : "npm faceplugin-face-recognition-js 0.0.1",
            voice ? "ISC (package); MIT (Silero VAD)" : "MIT",
            purpose,
            measured);
  }

  RegisteredModel entry() {
    return entry;
  }

  ModelUsed used() {
    return entry.used();
  }

  String file() {
    return entry.file();
  }

  /** Where the build puts the models' files. */
  static List<Path> foldersOf(Path project) {
    Path packages = project.resolve("adapters/out-vision/node_modules");
    return List.of(packages.resolve(FACES).resolve("model"), packages.resolve(VOICES + "/dist"));
  }

  /** The file's bytes, checked; throws {@link ModelUnusable}. */
  byte[] read(List<Path> folders) {
    return ModelFile.read(folders, entry);
  }

  /** The shape of its one input: pictures, channels, rows, columns. */
  long[] input() {
    return input.clone();
  }

  /**
   * ONNX Runtime lays channels out in blocks, which is two to three times as fast. Those of the
   * liveness net fit no block: 9 ms with it, 5 without.
   */
  OptLevel level() {
    return this == LIVENESS ? OptLevel.BASIC_OPT : OptLevel.ALL_OPT;
  }

  /** From the bytes that {@link #read} gave; throws {@link ModelUnusable}. */
  OnnxNet load(byte[] checked) {
    return new OnnxNet(entry, DeadWeights.cleared(checked), level(), input);
  }
}
