package org.invigil.benchmarks.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentNumber;
import org.invigil.domain.document.DocumentReader;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.LegibilityPolicy;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.onboarding.DocumentFacts;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;

/** One document as it was read, beside what is printed on it. */
record Scored(Expected expected, DocumentSeen seen, Understood read) {

  static Scored of(Expected expected, DocumentSeen seen, LocalDate today) {
    return new Scored(expected, seen, DocumentReader.read(seen, today));
  }

  /** Letter case, diacritics and spaces apart, which never matter (NAM-1). */
  boolean nameIsExact() {
    var family = plain(expected.family());
    var given = plain(expected.given());
    return read.name()
        .map(it ->
            switch (it.written()) {
              case WrittenName.Whole(var whole) -> plain(whole).equals(given + family);
              case WrittenName.Parted(var first, var second) ->
                  plain(first).equals(family) && plain(second).equals(given);
            })
        .orElse(false);
  }

  boolean numberIsExact() {
    return read.number()
        .map(it -> DocumentNumber.folded(it).equals(DocumentNumber.folded(expected.number())))
        .orElse(false);
  }

  boolean lastDayIsExact() {
    return read.lastDay().filter(expected.lastDay()::equals).isPresent();
  }

  boolean kindIsExact() {
    return read.kind()
        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(expected.kind()))
        .orElse(false);
  }

  boolean zoneIsExact() {
    return read.zone().filter(it -> it.lines().equals(expected.zone())).isPresent();
  }

  Set<PictureFault> faults() {
    return LegibilityPolicy.CHOSEN.judge(seen, read);
  }

  /** Whether software approves somebody of this name and face. */
  boolean approves(String registered, FaceTemplate face, LocalDate today) {
    var kept = ReadDocument.of(new CandidateId(new java.util.UUID(1, 1)), read);
    if (!kept.isComplete() || seen.portraits().isEmpty() || !kept.unsure().isEmpty()) {
      return false;
    }
    var facts =
        new DocumentFacts(
            kept.document().orElseThrow().kind(),
            kept.lastDay(),
            true,
            kept.latin(),
            kept.english());
    var portrait = seen.portraits().getFirst().template();
    return AcceptedDocuments.USUAL.judge(facts, today).isEmpty()
        && NameMatcher.STANDARD
                .compare(PlainName.of(registered), kept.name().orElseThrow())
                .verdict()
            == NameVerdict.MATCH
        && FaceMatchPolicy.MEASURED_ON_LFW.judge(face.similarityTo(portrait))
            == FaceMatchPolicy.Answer.MATCH;
  }

  private static String plain(String name) {
    var latin =
        name.toUpperCase(Locale.ROOT)
            .replace("Ł", "L")
            .replace("Ø", "O")
            .replace("Æ", "AE")
            .replace("Ð", "D")
            .replace("Đ", "D")
            .replace("Þ", "TH");
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^A-Z0-9]", "");
  }
}
