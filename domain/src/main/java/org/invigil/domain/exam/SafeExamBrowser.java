package org.invigil.domain.exam;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The keys by which Safe Exam Browser proves our configuration: with each request it sends the
 * SHA-256 of the page's address followed by the key, in lower-case hex (its developer
 * documentation, "Browser Exam Key" and "Config Key").
 *
 * @param configKeys of the configurations that we made
 * @param browserKeys of the browser versions that the institution accepts; none accepts all
 */
@ValueObject
public record SafeExamBrowser(Set<String> configKeys, Set<String> browserKeys) {

  public SafeExamBrowser {
    configKeys = Set.copyOf(configKeys);
    browserKeys = Set.copyOf(browserKeys);
  }

  public boolean proves(String address, String configHash, String browserHash) {
    return oneOf(configKeys, address, configHash)
        && (browserKeys.isEmpty() || oneOf(browserKeys, address, browserHash));
  }

  private static boolean oneOf(Set<String> keys, String address, String presented) {
    return keys.stream().anyMatch(key -> hash(address + key).equals(lower(presented)));
  }

  private static String lower(String hash) {
    return hash.toLowerCase(Locale.ROOT);
  }

  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
