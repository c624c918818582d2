package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.review.SqlReviewPlaces;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.review.KeepQueueInOrder;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.review.KeepQueueInOrderService;
import org.invigil.application.service.review.Looks;
import org.invigil.application.service.review.ReviewDesk;
import org.invigil.application.service.review.ReviewQueue;
import org.invigil.application.service.review.ReviewedSessions;
import org.invigil.application.service.review.SeeExamStatisticsService;
import org.invigil.application.service.review.SeeReviewQueueService;
import org.invigil.application.service.review.TakeReportService;

/** Who waits for a person, and what is told of all sessions of an exam. */
@Factory
final class ReviewQueueWiring {

  @Singleton
  ReviewedSessions reviewedSessions(
      ReviewDesk desk,
      ExamSessions sessions,
      Reviews reviews,
      SessionFlags found,
      FlagsOfSession flags) {
    return new ReviewedSessions(desk, sessions, reviews, found, flags);
  }

  @Singleton
  ReviewPlaces reviewPlaces(Database database) {
    return new SqlReviewPlaces(database);
  }

  @Singleton
  ReviewQueue reviewQueue(
      ReviewPlaces places,
      ExamSessions sessions,
      Reviews reviews,
      SessionFlags found,
      FlagsOfSession flags,
      ReviewDesk desk) {
    return new ReviewQueue(places, sessions, reviews, found, flags, desk);
  }

  @Singleton
  SeeReviewQueue seeReviewQueue(ReviewQueue queue) {
    return new SeeReviewQueueService(queue);
  }

  @Singleton
  KeepQueueInOrder keepQueueInOrder(ReviewQueue queue) {
    return new KeepQueueInOrderService(queue);
  }

  @Singleton
  Tick reviewQueueInOrder(KeepQueueInOrder keep) {
    return new Tick("review-queue-in-order", Duration.ofSeconds(10), keep::handle);
  }

  @Singleton
  SeeExamStatistics seeExamStatistics(Exams exams, ReviewedSessions sessions, AccessLog log) {
    return new SeeExamStatisticsService(exams, sessions, log);
  }

  @Singleton
  TakeReport takeReport(
      ReviewDesk desk,
      SeeFlags seeFlags,
      SeeReview seeReview,
      Candidates candidates,
      Exams exams,
      StaffAccounts accounts,
      AccessLog log,
      Looks looks,
      UnitOfWork work) {
    return new TakeReportService(
        desk, seeFlags, seeReview, candidates, exams, accounts, log, looks, work);
  }
}
