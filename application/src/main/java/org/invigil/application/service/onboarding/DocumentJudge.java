package org.invigil.application.service.onboarding;

import java.time.LocalDate;
import java.util.List;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.service.picture.NameDesk;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.onboarding.DocumentFacts;
import org.invigil.domain.onboarding.DocumentReading;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceTemplate;

/** Compares what was read of a document with what is registered and with the face scan. */
public final class DocumentJudge {

  private final DocumentChoices choices;
  private final NameDesk names;

  public DocumentJudge(DocumentChoices choices, NameDesk names) {
    this.choices = choices;
    this.names = names;
  }

  DocumentReading judge(Onboarding.InAttempt taking, LocalDate today) {
    return taking
        .attempt()
        .scans()
        .of(Scan.Kind.DOCUMENT)
        .flatMap(Scan::document)
        .filter(ReadDocument::isComplete)
        .map(it -> compare(taking, it, today))
        .orElseGet(DocumentReading.NotRead::new);
  }

  private DocumentReading compare(Onboarding.InAttempt taking, ReadDocument read, LocalDate today) {
    var document = read.document().orElseThrow();
    var portraits = faces(taking, Scan.Kind.DOCUMENT);
    var facts =
        new DocumentFacts(
            document.kind(), read.lastDay(), !portraits.isEmpty(), read.latin(), read.english());
    return new DocumentReading.Read(
        document,
        choices.of(taking.institution()).judge(facts, today),
        names
            .compare(taking.candidate(), read.name().orElseThrow())
            .map(NameComparison::verdict)
            .orElse(NameVerdict.REFER),
        compare(faces(taking, Scan.Kind.FACE), portraits),
        read.unsure());
  }

  private static List<FaceTemplate> faces(Onboarding.InAttempt taking, Scan.Kind kind) {
    return taking.attempt().scans().of(kind).map(Scan::faces).orElseGet(List::of);
  }

  /** The portrait is the largest face of the document; smaller ones are its shadow prints. */
  private static FaceMatchPolicy.Answer compare(
      List<FaceTemplate> live, List<FaceTemplate> portraits) {
    return live.isEmpty() || portraits.isEmpty()
        ? FaceMatchPolicy.Answer.REFER
        : FaceMatchPolicy.MEASURED_ON_LFW.judge(live.getFirst().similarityTo(portraits.getFirst()));
  }
}
