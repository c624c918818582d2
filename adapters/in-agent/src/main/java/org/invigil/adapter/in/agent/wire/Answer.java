package org.invigil.adapter.in.agent.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What came back from the server, or did not. */
public sealed interface Answer {

  /**
   * It did what was asked, or something on the way says so: who relies on it looks at what it says.
   *
   * @param kept the digest of what is kept, as the server writes it; empty where it says nothing
   */
  record Done(int status, JsonNode body, String kept) implements Answer {}

  /** It says no in its own words, and will say no again to the same call. */
  record Refused(int status, String code, String sentence, String reference) implements Answer {}

  /** It cannot now, or something on the way answered in its place. */
  record NotNow(int status, Optional<Duration> askedToWait) implements Answer {}

  /**
   * It was not reached, or did not answer in time; whether it acted is not known.
   *
   * @param connected whether something was there that could be spoken to: then what was sent may be
   *     the reason, not the network
   */
  record Unreachable(String why, boolean connected) implements Answer {}
}
