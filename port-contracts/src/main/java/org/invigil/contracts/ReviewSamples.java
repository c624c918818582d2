package org.invigil.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Absence;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.flag.ToCompare;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Review;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.ExamSessionId;

/** Valid flags, observations and reviews for contracts. */
final class ReviewSamples {

  static final Instant NINE = Instant.parse("2030-05-06T09:00:00Z");
  static final StaffId REVIEWER = new StaffId(new UUID(31, 1));

  private static final Area CORNER = new Area(0.5, 0.25, 0.125, 0.5);

  private ReviewSamples() {}

  static Review.Open review(InstitutionId institution, ExamId exam) {
    var session = new ExamSessionId(UUID.randomUUID());
    return Review.open(
        new Review.Subject(session, institution, exam, new CandidateId(UUID.randomUUID())), NINE);
  }

  static Review decidedOn(Review.Open review) {
    return review.decide(
        FlagDecision.on(
            flag(review.subject().session()),
            FlagDecision.Answer.REFER,
            "Look at the door.",
            REVIEWER,
            NINE));
  }

  static FoundFlags found(InstitutionId institution, ExamId exam) {
    var session = new ExamSessionId(UUID.randomUUID());
    return new FoundFlags(
        session,
        institution,
        exam,
        new Findings(
            List.of(flag(session)),
            List.of(new Absence(NINE, NINE.plusSeconds(9), Absence.Sort.UNDECLARED)),
            List.of(new ToCompare(NINE, ToCompare.What.NAME_CHANGED)),
            Set.of(Detector.FACES, Detector.OBJECTS)));
  }

  static Flag flag(ExamSessionId session) {
    return new Flag(
        new FlagId(session.value()),
        session,
        FlagKind.OFF_CAMERA,
        "",
        NINE,
        NINE.plusSeconds(9),
        Severity.MEDIUM,
        new RaisedBy.Detector(List.of(new ModelUsed("faces", "1", "00"))),
        List.of(new Flag.Picture("camera", NINE, Optional.of(CORNER))),
        new RuleBroken(RuleCode.UNDECLARED_ABSENCE, "less than PT6S", "PT9S"),
        "Nobody was on camera for 9 seconds; no break was declared.");
  }

  static SegmentObservations look(ExamSessionId session, long sequence, double light) {
    var face = new Observation.FaceSeen(0.98, OptionalDouble.of(0.7));
    var unknown = new Observation.FaceSeen(0.91, OptionalDouble.empty());
    var model = new ModelUsed("faces", "1", "00");
    var sign =
        new Observation.Sign(FlagKind.PHONE, "", 0.95, Optional.of(CORNER), Optional.of(model));
    return new SegmentObservations(
        new SegmentId(session, 1, StreamName.CAMERA, sequence),
        List.of(
            new Observation.Seen(
                NINE,
                Duration.ofSeconds(1),
                "camera",
                light,
                List.of(face, unknown),
                List.of(sign),
                List.of(model)),
            new Observation.Unreadable(NINE, NINE.plusSeconds(9), "camera", "DAMAGED")));
  }
}
