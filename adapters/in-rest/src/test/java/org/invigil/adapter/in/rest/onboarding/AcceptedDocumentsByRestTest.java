package org.invigil.adapter.in.rest.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.SeeAcceptedDocuments;
import org.invigil.application.service.onboarding.ChooseDocumentsService;
import org.invigil.application.service.onboarding.SeeAcceptedDocumentsService;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryDocumentChoices;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Role;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"ONB-6", "SEC-1"})
class AcceptedDocumentsByRestTest {

  private static final String CARD =
      """
      {"name": "Hochschulpass", "words": ["Musterstadt"], "expires": true,
       "fields": {"full-name": {"label": "Inhaberschaft"}, "number": {"box": [0.5, 0.5, 0.5, 0.2]},
                  "last-day": {"label": "Semesterende"}}}\
      """;
  private static final String WISH =
      "{\"kinds\": [\"passport\", \"institution-card\"], \"inEnglish\": true, \"ownCards\": ["
          + CARD
          + "]}";

  private final Memory memory = new Memory();
  private final InMemoryDocumentChoices choices = new InMemoryDocumentChoices(memory);
  private final Institution here = People.institution();
  private final RestServer server = new RestServer();

  @BeforeEach
  void start() {
    server
        .with(ChooseDocuments.class, new ChooseDocumentsService(choices, memory))
        .with(SeeAcceptedDocuments.class, new SeeAcceptedDocumentsService(choices))
        .signedIn("officer", People.staff(here.id(), Role.EXAMS_OFFICER).actor())
        .signedIn("reviewer", People.staff(here.id(), Role.REVIEWER).actor())
        .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsChosenHoldsAndIsShown() {
    assertThat(see("officer").body()).contains("driving-licence", "\"inEnglish\":false");
    var changed = put("officer", WISH);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(see("officer").body()).isEqualTo(changed.body());
    assertThat(changed.body()).contains("Inhaberschaft", "[0.5,0.5,0.5,0.2]", "\"expires\":true");
    assertThat(choices.of(here.id()).ownCards()).hasSize(1);
  }

  @Test
  void onlyAnExamsOfficerChoosesAndSees() {
    assertThat(put("reviewer", WISH).statusCode()).isEqualTo(403);
    assertThat(see("reviewer").statusCode()).isEqualTo(403);
    assertThat(choices.of(here.id())).isEqualTo(AcceptedDocuments.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"passport\" | \"library card\"",
        "\"passport\" | \"admitted-by-officer\"",
        "\"passport\" | null",
        "\"Hochschulpass\" | \"\"",
        "\"Hochschulpass\" | null",
        "[\"Musterstadt\"] | []",
        "[\"Musterstadt\"] | [null]",
        "[\"Musterstadt\"] | [\"<?>\"]",
        "\"number\" | \"serial\"",
        "0.5, 0.5, 0.5, 0.2 | 0.5, 0.5, 0.6, 0.2",
        "0.5, 0.5, 0.5, 0.2 | 0.5",
        "0.5, 0.5, 0.5, 0.2 | 0.5, 0.5, 0.5, null",
        "\"label\": \"Semesterende\" | \"label\": \"Semesterende\", \"box\": [0, 0, 1, 1]",
        "\"label\": \"Semesterende\" | \"label\": null",
        "\"expires\": true | \"expires\": false",
        "[{\"name\" | [null, {\"name\"",
      })
  void whatCannotBeMeantIsRefusedAndNothingChanges(String from, String to) {
    var answer = put("officer", WISH.replace(from, to));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("documents.");
    assertThat(choices.of(here.id())).isEqualTo(AcceptedDocuments.USUAL);
  }

  @Test
  void noMoreThanTwentyCards() {
    var many = (CARD + ",").repeat(20) + CARD;
    assertThat(put("officer", WISH.replace(CARD, many)).statusCode()).isEqualTo(422);
    assertThat(put("officer", "{}").statusCode()).isBetween(400, 422);
  }

  private java.net.http.HttpResponse<String> see(String token) {
    return server.send("GET", "/api/settings/documents", token, "");
  }

  private java.net.http.HttpResponse<String> put(String token, String json) {
    return server.send("PUT", "/api/settings/documents", token, json);
  }
}
