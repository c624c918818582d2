package org.invigil.adapter.in.rest.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.invigil.domain.rule.Checked;
import org.jspecify.annotations.Nullable;

/** A new exam: whose it is, and its plan beside it. */
@Serdeable
record ExamWish(
    UUID course,
    UUID instructor,
    String title,
    @Nullable Instant opens,
    @Nullable Instant closes,
    @Nullable LocalDateTime localOpens,
    @Nullable LocalDateTime localCloses,
    @Nullable String zone,
    @Nullable Boolean practice,
    String duration,
    String address,
    @Nullable String guidelines,
    PlanWire.@Nullable PermitsWire permits,
    @Nullable Service service,
    @Nullable Set<Capture> captures,
    String technicalContact,
    String schoolContact,
    @Nullable TermWire retention,
    @Nullable LockDown lockDown) {

  Checked<CreateExam.Command> command(Actor by) {
    return plan()
        .wish()
        .then(it ->
            new Checked.Valid<>(
                new CreateExam.Command(by, new CourseId(course), new StaffId(instructor), it)));
  }

  private PlanWire plan() {
    return new PlanWire(
        title,
        opens,
        closes,
        localOpens,
        localCloses,
        zone,
        practice,
        duration,
        address,
        guidelines,
        permits,
        service,
        captures,
        technicalContact,
        schoolContact,
        retention,
        lockDown);
  }
}
