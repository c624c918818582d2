package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.retention.SqlHolds;
import org.invigil.adapter.out.storage.retention.SqlRetainedThings;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.retention.EraseDue;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.retention.EraseDueService;
import org.invigil.application.service.retention.Erasure;
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.application.service.retention.ErasureLetter;
import org.invigil.application.service.retention.LiftHoldService;
import org.invigil.application.service.retention.PlaceHoldService;
import org.invigil.application.service.retention.SeeCapturedService;
import org.invigil.application.service.retention.SeeDueService;
import org.invigil.application.service.retention.SeeHoldsService;
import org.invigil.application.service.retention.SeeKeptService;
import org.invigil.application.service.retention.SeeMyErasureDatesService;
import org.invigil.application.service.retention.SeeRetentionPolicyService;
import org.invigil.application.service.retention.SeeStatementsService;
import org.invigil.application.service.retention.SetRetentionPolicyService;
import org.invigil.application.service.retention.ShowErasureDateService;
import org.invigil.application.service.retention.TryRetentionPolicyService;
import org.invigil.domain.access.Actor;
import org.invigil.server.settings.Settings;

/** What is kept until when, holds, and the erasing of what is due. */
@Factory
final class Retention {

  @Singleton
  Holds holds(Database database) {
    return new SqlHolds(database);
  }

  @Singleton
  RetainedThings retainedThings(Database database) {
    return new SqlRetainedThings(database);
  }

  @Singleton
  ErasureDates erasureDates(
      Exams exams, Courses courses, Institutions institutions, InstantSource time) {
    return new ErasureDates(exams, courses, institutions, time);
  }

  @Singleton
  ShowErasureDate showErasureDate(
      ErasureDates dates,
      RetainedThings retained,
      Exams exams,
      Enrolments enrolments,
      Chance chance,
      UnitOfWork work) {
    return new ShowErasureDateService(dates, retained, exams, enrolments, chance, work);
  }

  @Singleton
  SetRetentionPolicy setRetentionPolicy(Institutions institutions, UnitOfWork work) {
    return new SetRetentionPolicyService(institutions, work);
  }

  @Singleton
  PlaceHold placeHold(
      Holds holds,
      RetainedThings retained,
      Candidates candidates,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    return new PlaceHoldService(holds, retained, candidates, chance, work, time);
  }

  @Singleton
  LiftHold liftHold(Holds holds, UnitOfWork work, InstantSource time) {
    return new LiftHoldService(holds, work, time);
  }

  @Singleton
  SeeHolds seeHolds(Holds holds) {
    return new SeeHoldsService(holds);
  }

  @Singleton
  SeeRetentionPolicy seeRetentionPolicy(ErasureDates dates) {
    return new SeeRetentionPolicyService(dates);
  }

  @Singleton
  TryRetentionPolicy tryRetentionPolicy(
      ErasureDates dates, RetainedThings retained, Exams exams, Enrolments enrolments) {
    return new TryRetentionPolicyService(dates, retained, exams, enrolments);
  }

  @Singleton
  SeeCaptured seeCaptured(
      Exams exams, Courses courses, RetainedThings retained, ErasureDates dates) {
    return new SeeCapturedService(exams, courses, retained, dates);
  }

  @Singleton
  SeeKept seeKept(
      Candidates candidates,
      Exams exams,
      Enrolments enrolments,
      RetainedThings retained,
      Holds holds) {
    return new SeeKeptService(candidates, exams, enrolments, retained, holds);
  }

  @Singleton
  SeeDue seeDue(RetainedThings retained, Holds holds, InstantSource time) {
    return new SeeDueService(retained, holds, time);
  }

  @Singleton
  SeeMyErasureDates seeMyErasureDates(RetainedThings retained, Enrolments enrolments, Holds holds) {
    return new SeeMyErasureDatesService(retained, enrolments, holds);
  }

  @Singleton
  SeeStatements seeStatements(RetainedThings retained) {
    return new SeeStatementsService(retained);
  }

  @Singleton
  EraseDue eraseDue(
      RetainedThings retained,
      Holds holds,
      List<ErasableData> everything,
      Candidates candidates,
      Institutions institutions,
      Outbox outbox,
      Settings settings,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    var erasure =
        new Erasure(
            retained,
            everything,
            new ErasureLetter(candidates, institutions),
            outbox,
            settings.duration("keys.backups.kept"),
            work,
            time);
    return new EraseDueService(retained, holds, erasure, chance, work, time);
  }

  @Singleton
  @Named("erase-due")
  Tick eraseWhatIsDue(EraseDue erase, Institutions institutions, Settings settings) {
    return new Tick(
        "erase-due",
        settings.duration("worker.calendar.every"),
        () ->
            institutions
                .everyOne()
                .forEach(
                    it -> erase.handle(new EraseDue.Command(new Actor.System(it.value().id())))));
  }
}
