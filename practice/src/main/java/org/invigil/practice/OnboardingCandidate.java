package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;
import org.invigil.practice.film.PracticeStills;

/** The candidate shows who they are: first in the dark, then in good light. */
final class OnboardingCandidate {

  private static final String IN_ATTEMPT = "in-attempt";

  private final Api api;
  private final Journal journal;
  private final House house;

  OnboardingCandidate(Api api, Journal journal, House house) {
    this.api = api;
    this.journal = journal;
    this.house = house;
  }

  /** Returns what happened, in words. */
  String onboard() {
    confirmGuidelines();
    var stills = new PracticeStills(house.root());
    if (isBefore(2)) {
      submit(stills.darkFaceScan(), PlayedDocument.scan(stills));
    }
    if (state().equals("rejected")) {
      var reasons = codes(seen().path("reasons"));
      Say.step("first attempt: rejected, because of " + reasons);
      journal.put("onboarding.first", reasons);
    }
    if (isBefore(3)) {
      submit(stills.faceScan(), PlayedDocument.scan(stills));
      Say.step("second attempt: " + state());
    }
    if (!state().equals("approved")) {
      throw new PracticeFailed("The onboarding ended as " + state() + ", not as approved.");
    }
    journal.put("onboarding.approvedBy", "software: document read, name and face matched");
    return "approved without a person: the document was read, name and face match";
  }

  /** Reads what the exam permits and captures, and confirms it (EXM-4). */
  void confirmGuidelines() {
    var path = "/api/exams/" + journal.must("exam") + "/guidelines";
    var version = api.get(path).path("version").asText();
    api.post(path + "/confirmation", Map.of("version", version));
  }

  private JsonNode seen() {
    return api.get("/api/onboarding");
  }

  private String state() {
    return seen().path("state").asText();
  }

  /** Whether the attempt before that of this number is still to be made, or to be submitted. */
  private boolean isBefore(int number) {
    var seen = seen();
    var made = seen.path("attempt").asInt();
    return switch (seen.path("state").asText()) {
      case "open", "rejected" -> made < number - 1;
      case IN_ATTEMPT -> made == number - 1;
      default -> false;
    };
  }

  private void submit(byte[] face, byte[] document) {
    var seen = seen();
    var number =
        seen.path("state").asText().equals(IN_ATTEMPT)
            ? seen.path("attempt").asInt()
            : api.post("/api/onboarding/attempts", Map.of()).path("attempt").asInt();
    var path = "/api/onboarding/attempts/" + number;
    api.putPicture(path + "/face", face);
    api.putPicture(path + "/document", document);
    api.post(path + "/submission", Map.of());
  }

  private static String codes(JsonNode reasons) {
    var codes = new ArrayList<String>();
    reasons.forEach(it -> codes.add(it.path("code").asText()));
    return String.join(", ", codes);
  }
}
