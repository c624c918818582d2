package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.invigil.adapter.out.vision.FrameCost;
import org.invigil.adapter.out.vision.VisionSettings;

/** What a full look at one frame costs a core, beside the models alone, in the same run. */
final class CostMode {

  private static final int ROUNDS = 200;

  private CostMode() {}

  static Map<String, Object> run(VisionSettings settings, Path picture) throws IOException {
    FrameCost.Cost cost = FrameCost.of(settings, Files.readAllBytes(picture), ROUNDS);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "cost");
    result.put("cpuMsPerFrame", cost.whole());
    result.put("framesPerSecondPerCore", 1000 / cost.whole());
    result.put("cpuMsOfBareModels", cost.models());
    result.put("cpuMsOfAllBareModels", cost.allModels());
    result.put("shareOfBareModels", cost.allModels() / cost.whole());
    result.put("cpuMsOfBareModelsInOpenCv", cost.inOpenCv());
    result.put("cpuMsOfAllBareModelsInOpenCv", cost.allInOpenCv());
    return result;
  }
}
