package org.invigil.adapter.in.rest.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A problem as RFC 9457 describes it.
 *
 * @param type a URI reference that names the kind of problem, {@code /problems/<code>}
 * @param title what sort of problem it is, in a few words
 * @param status the HTTP status
 * @param detail what happened and what to do
 * @param code our stable code, such as {@code onboarding.attempts}
 * @param reference what to quote when asking for help
 */
@Serdeable
public record Problem(
    String type, String title, int status, String detail, String code, String reference) {}
