package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.LiveOrder.Need;

/**
 * A candidate who sits a live exam, as a proctor sees them on the wall.
 *
 * @param state of the session: {@code running}, {@code paused}, {@code on-break} and so on
 * @param need what decided the place on the wall, and since when it is so
 * @param connected whether the program is connected to this server
 * @param lookedAt when a proctor last looked at this candidate alone
 * @param lookedAfterBy who of the proctors looks after them; empty where nobody in particular does
 */
public record WatchedCandidate(
    ExamSessionId session,
    String name,
    String identifier,
    String state,
    Instant deadline,
    Need need,
    Instant since,
    boolean connected,
    int flags,
    Optional<Instant> lookedAt,
    Optional<Proctor> lookedAfterBy) {}
