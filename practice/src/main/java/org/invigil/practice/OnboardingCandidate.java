package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.invigil.practice.film.PracticeStills;

/** The candidate shows who they are: first in the dark, then in good light. */
final class OnboardingCandidate {

  private final Api api;
  private final Journal journal;
  private final House house;

  OnboardingCandidate(Api api, Journal journal, House house) {
    this.api = api;
    this.journal = journal;
    this.house = house;
  }

  /** Returns what happened, in words. */
  String onboard(Office office) {
    confirmGuidelines();
    var stills = new PracticeStills(house.root());
    if (state().equals("open")) {
      var first = attempt(stills.darkFaceScan(), PlayedDocument.scan(stills));
      Say.step(
          "first attempt: %s %s".formatted(first.path("state").asText(), first.path("reasons")));
      journal.put("onboarding.first", first.path("reasons").toString());
    }
    if (state().equals("rejected")) {
      var second = attempt(stills.faceScan(), PlayedDocument.scan(stills));
      Say.step("second attempt: " + second.path("state").asText());
    }
    if (state().equals("waiting")) {
      approve(office.officer());
    }
    if (!state().equals("approved")) {
      throw new PracticeFailed("The onboarding ended as " + state() + ", not as approved.");
    }
    journal.put("onboarding.approvedBy", "a scripted officer: documents are not read yet");
    return "approved by a scripted officer, because documents are not read yet";
  }

  private void confirmGuidelines() {
    var path = "/api/exams/" + journal.must("exam") + "/guidelines";
    var version = api.get(path).path("version").asText();
    api.post(path + "/confirmation", Map.of("version", version));
  }

  private String state() {
    return api.get("/api/onboarding").path("state").asText();
  }

  private JsonNode attempt(byte[] face, byte[] document) {
    var number = api.post("/api/onboarding/attempts", Map.of()).path("attempt").asInt();
    var path = "/api/onboarding/attempts/" + number;
    api.putPicture(path + "/face", face);
    api.putPicture(path + "/document", document);
    return api.post(path + "/submission", Map.of());
  }

  private void approve(Api officer) {
    for (var waiting : officer.get("/api/onboardings?state=waiting").path("onboardings")) {
      if (waiting.path("candidate").asText().equals(journal.must("candidate"))) {
        officer.post(
            "/api/onboardings/" + waiting.path("onboarding").asText() + "/decisions",
            Map.of(
                "attempt", waiting.path("attempt").asInt(),
                "decision", "approve",
                "note", "Approved by the practice script."));
      }
    }
  }
}
