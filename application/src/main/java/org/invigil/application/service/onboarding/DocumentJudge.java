package org.invigil.application.service.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.Roster;
import org.invigil.domain.onboarding.DocumentFacts;
import org.invigil.domain.onboarding.DocumentReading;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceTemplate;

/** Compares what was read of a document with what is registered and with the face scan. */
public final class DocumentJudge {

  private final OnboardingTerms terms;
  private final DocumentChoices choices;
  private final Enrolments enrolments;
  private final Candidates candidates;

  public DocumentJudge(
      OnboardingTerms terms,
      DocumentChoices choices,
      Enrolments enrolments,
      Candidates candidates) {
    this.terms = terms;
    this.choices = choices;
    this.enrolments = enrolments;
    this.candidates = candidates;
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
        compare(taking.candidate(), read.name().orElseThrow())
            .map(NameComparison::verdict)
            .orElse(NameVerdict.REFER),
        compare(faces(taking, Scan.Kind.FACE), portraits),
        read.unsure());
  }

  /** What the name match says of a name on a document; empty where there is no such candidate. */
  Optional<NameComparison> compare(CandidateId candidate, DocumentName shown) {
    return terms.of(candidate).map(it -> compare(candidate, PlainName.of(it.name()), shown));
  }

  /** Who else is registered matters only if something had to be forgiven (NAM-6). */
  private NameComparison compare(CandidateId candidate, PlainName registered, DocumentName shown) {
    var comparison = NameMatcher.STANDARD.compare(registered, shown);
    return comparison.indulgent()
        ? NameMatcher.STANDARD.compare(registered, shown, roster(candidate))
        : comparison;
  }

  private Roster roster(CandidateId candidate) {
    return new Roster(
        enrolments.of(candidate).stream()
            .flatMap(it -> enrolments.of(it.value().exam()).stream())
            .map(it -> it.value().candidate())
            .distinct()
            .flatMap(it -> candidates.find(it).stream())
            .map(it -> PlainName.of(it.value().name().value()))
            .toList());
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
