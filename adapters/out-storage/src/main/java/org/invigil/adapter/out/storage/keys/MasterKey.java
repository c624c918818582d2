package org.invigil.adapter.out.storage.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.invigil.adapter.out.storage.files.SecretFile;

/** The key of the installation, which wraps those of the institutions. Without it all is noise. */
public final class MasterKey {

  private final Aead aead;

  private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
    this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /** Reads the key, or makes it at the first start; the file is for its owner alone. */
  public static MasterKey inFile(Path file) {
    try {
      if (!Files.exists(file)) {
        SecretFile.writeOnce(file, fresh());
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the master key " + file, e);
    }
  }

  /** A Tink keyset as JSON, as from the environment. */
  public static MasterKey parse(String json) {
    try {
      AeadConfig.register();
      return new MasterKey(
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key is not a Tink keyset of AES-GCM", e);
    }
  }

  static String fresh() {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
          InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make a master key", e);
    }
  }

  byte[] wrap(byte[] secret, String associated) {
    try {
      return aead.encrypt(secret, associated.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot wrap a key", e);
    }
  }

  byte[] unwrap(byte[] wrapped, String associated) {
    try {
      return aead.decrypt(wrapped, associated.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(associated + " does not open with this master key", e);
    }
  }
}
