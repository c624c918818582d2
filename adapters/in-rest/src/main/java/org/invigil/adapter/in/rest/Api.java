package org.invigil.adapter.in.rest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The API's description; the build writes it to {@code META-INF/swagger/invigil.yml}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Invigil",
            version = "1",
            description = "Proctoring of exams sat away from the exam hall.",
            license = @License(name = "Apache-2.0")),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An opaque, revocable token from POST /api/tokens.")
final class Api {

  private Api() {}
}
