package org.invigil.architecture.planted.domain;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.LoggerFactory;

/** Wants a framework, a picture type, the clock and a log. */
@Singleton
public class DomainThatWantsTheWorld {
  BufferedImage picture;
  InstantSource time;

  Instant now() {
    LoggerFactory.getLogger(getClass()).info("looked at the clock");
    return Instant.now();
  }
}
