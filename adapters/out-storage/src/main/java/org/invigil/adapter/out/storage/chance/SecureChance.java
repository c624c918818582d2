package org.invigil.adapter.out.storage.chance;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import org.invigil.application.port.out.Chance;

/**
 * Chance from the operating system. Identifiers are of version 7 (RFC 9562, method 1): 48 bits of
 * milliseconds, 12 bits that count within a millisecond from a random start, 62 random bits. They
 * never go back, even when the clock does.
 */
public final class SecureChance implements Chance {

  private static final int LARGEST_COUNT = 0xfff;
  private static final int LARGEST_START = 0x7ff;

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private long millis;
  private int count;

  public SecureChance(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public UUID identifier() {
    return new UUID(nextTime(), random.nextLong() >>> 2 | 1L << 63);
  }

  @Override
  public String secret(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  @Override
  public String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private synchronized long nextTime() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      count = random.nextInt(LARGEST_START + 1);
    } else if (count == LARGEST_COUNT) {
      millis++;
      count = random.nextInt(LARGEST_START + 1);
    } else {
      count++;
    }
    return millis << 16 | 0x7000 | count;
  }
}
