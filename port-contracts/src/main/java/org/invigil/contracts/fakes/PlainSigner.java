package org.invigil.contracts.fakes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.port.out.Signer;

/** Signs with a key that everybody knows. */
public final class PlainSigner implements Signer {

  private final byte[] key;

  public PlainSigner() {
    this("for tests only");
  }

  public PlainSigner(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String sign(byte[] statement) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(statement));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }

  @Override
  public boolean signed(byte[] statement, String signature) {
    return sign(statement).equals(signature);
  }
}
