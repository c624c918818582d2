package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.domain.liveness.Sign;

/**
 * Presentation attacks in the words of ISO/IEC 30107-3: {@code bonafide/} and {@code attack-KIND/}
 * with presentations. APCER is the share of attacks of one kind that pass, BPCER the share of bona
 * fide presentations that do not.
 */
final class AttacksMode {

  private static final String BONA_FIDE = "bonafide";
  private static final String ATTACK = "attack-";

  private AttacksMode() {}

  static Map<String, Object> run(VisionSettings settings, Path folder) throws IOException {
    Map<String, List<AttackVerdict>> seen = new TreeMap<>();
    try (var vision = new OpenCvVision(settings);
        var kinds = Files.list(folder)) {
      for (Path kind : kinds.filter(AttacksMode::isKind).sorted().toList()) {
        List<AttackVerdict> verdicts = new ArrayList<>();
        try (var samples = Files.list(kind)) {
          for (Path each : samples.filter(AttackSample::isOne).sorted().toList()) {
            verdicts.add(AttackVerdict.of(AttackSample.read(each, vision)));
          }
        }
        seen.put(kind.getFileName().toString(), verdicts);
      }
    }
    return result(seen);
  }

  private static boolean isKind(Path folder) {
    String name = folder.getFileName().toString();
    return Files.isDirectory(folder) && (name.equals(BONA_FIDE) || name.startsWith(ATTACK));
  }

  static Map<String, Object> result(Map<String, List<AttackVerdict>> seen) {
    Map<String, Object> attacks = new TreeMap<>();
    seen.forEach((kind, verdicts) -> {
      if (!kind.equals(BONA_FIDE)) {
        attacks.put(kind.substring(ATTACK.length()), rates(verdicts, "apcer", Predicate::negate));
      }
    });
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "attacks");
    result.put("passiveThreshold", AttackVerdict.PASSIVE);
    result.put("bonafide", rates(seen.getOrDefault(BONA_FIDE, List.of()), "bpcer", says -> says));
    result.put("attacks", attacks);
    return result;
  }

  /** Wrong for an attack is what says nothing; wrong for a bona fide one is what says attack. */
  private static Map<String, Object> rates(
      List<AttackVerdict> verdicts,
      String name,
      java.util.function.UnaryOperator<Predicate<AttackVerdict>> wrong) {
    var heard = verdicts.stream().filter(it -> !it.isSilent()).toList();
    var asked = heard.stream().filter(AttackVerdict::asked).toList();
    Map<String, Object> rates = new LinkedHashMap<>();
    rates.put("presentations", verdicts.size());
    rates.put("nonResponse", Share.of(verdicts.size() - heard.size(), verdicts.size()));
    rates.put(name + "Passive", share(heard, wrong.apply(AttackVerdict::passiveSaysAttack)));
    rates.put(name + "Signs", share(heard, wrong.apply(AttackVerdict::signsSayAttack)));
    rates.put(name + "Moves", share(asked, wrong.apply(AttackVerdict::movesSayAttack)));
    rates.put(name + "Referred", share(heard, wrong.apply(AttackVerdict::isReferred)));
    rates.put(name + "Combined", share(heard, wrong.apply(AttackVerdict::anythingSaysAttack)));
    rates.put("signs", signs(heard));
    return rates;
  }

  private static Share share(List<AttackVerdict> of, Predicate<AttackVerdict> which) {
    return Share.of(of.stream().filter(which).count(), of.size());
  }

  private static Map<String, Long> signs(List<AttackVerdict> of) {
    return of.stream()
        .flatMap(it -> it.signs().stream())
        .collect(Collectors.groupingBy(Sign::code, TreeMap::new, Collectors.counting()));
  }
}
