package org.invigil.server.wiring;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.invigil.server.settings.Settings;

/**
 * What an operator switched off or on and everybody should know stands in the headers of health.
 */
@ServerFilter("/health/**")
final class HealthSaysSwitches {

  private final Settings settings;

  HealthSaysSwitches(Settings settings) {
    this.settings = settings;
  }

  @ResponseFilter
  void say(MutableHttpResponse<?> response) {
    response.header("Invigil-Analysis", onOrOff("analysis"));
    response.header("Invigil-Load-Tests", onOrOff("load-tests"));
  }

  private String onOrOff(String name) {
    return settings.isOn(name) ? "on" : "off";
  }
}
