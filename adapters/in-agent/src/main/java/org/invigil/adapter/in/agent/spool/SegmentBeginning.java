package org.invigil.adapter.in.agent.spool;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/**
 * What is known when a segment begins.
 *
 * @param startedAt on this computer's wall clock
 * @param monotonicMillis on its monotonic clock, from the start of the sitting
 * @param previous the digest of the segment before it in its sitting and stream
 */
public record SegmentBeginning(
    SegmentId id,
    Instant startedAt,
    long monotonicMillis,
    String mediaType,
    Optional<Sha256> previous) {}
