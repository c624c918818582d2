package org.invigil.adapter.in.rest.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

/** Bytes that mean nothing, so that the way to the server can be measured (CHK-3). */
@Controller("/api/network-probe")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NetworkProbeController {

  /** Exactly this many bytes are the most. */
  private static final int MOST = 1_000_000;

  @Get
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "So many bytes from the server, at most a million")
  HttpResponse<byte[]> down(@QueryValue(defaultValue = "1") int bytes) {
    return HttpResponse.ok(new byte[Math.clamp(bytes, 0, MOST)])
        .header("Cache-Control", "no-store");
  }

  @Put
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Bytes to the server, thrown away")
  HttpResponse<?> up(@Body @Nullable byte[] bytes) {
    return HttpResponse.noContent();
  }
}
