package org.invigil.adapter.out.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.invigil.application.port.out.Signer;
import org.invigil.contracts.SignerContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Ed25519SignerTest extends SignerContract {

  @TempDir Path folder;

  @Override
  protected Signer signer() {
    return Ed25519Signer.inFile(folder.resolve("signing.key"));
  }

  @Override
  protected Signer stranger() {
    return Ed25519Signer.inFile(folder.resolve("stranger.key"));
  }

  @Test
  void the_key_is_made_once_and_for_its_owner_alone() throws IOException {
    var signature = signer().sign(new byte[] {1});

    assertThat(signer().sign(new byte[] {1})).isEqualTo(signature);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("signing.key"))))
        .isEqualTo("rw-------");
  }
}
