package org.invigil.adapter.out.storage.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.invigil.application.port.out.Passwords;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's first choice for servers), kept in the
 * usual form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, so that stronger numbers can follow.
 */
public final class Argon2Passwords implements Passwords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([\\w+/]+)\\$([\\w+/]+)");

  private final SecureRandom random = new SecureRandom();

  @Override
  public PasswordHash hash(Password password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var hash = argon2(password, salt, MEMORY_KIB, PASSES, HASH_BYTES);
    var base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(
                MEMORY_KIB, PASSES, base64.encodeToString(salt), base64.encodeToString(hash)));
  }

  @Override
  public boolean matches(Password password, PasswordHash kept) {
    var form = FORM.matcher(kept.value());
    if (!form.matches()) {
      throw new IllegalStateException("a password is kept in another form than Argon2id");
    }
    var hash = Base64.getDecoder().decode(form.group(4));
    var again =
        argon2(
            password,
            Base64.getDecoder().decode(form.group(3)),
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            hash.length);
    return MessageDigest.isEqual(hash, again);
  }

  private static byte[] argon2(Password password, byte[] salt, int memory, int passes, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var hash = new byte[length];
    generator.generateBytes(password.value().getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
