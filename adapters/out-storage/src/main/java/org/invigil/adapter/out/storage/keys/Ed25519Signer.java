package org.invigil.adapter.out.storage.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.invigil.adapter.out.storage.files.SecretFile;
import org.invigil.application.port.out.Signer;

/** Signs with Ed25519; anybody who has the public key can check. */
public final class Ed25519Signer implements Signer {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey known;

  private Ed25519Signer(PrivateKey secret, PublicKey known) {
    this.secret = secret;
    this.known = known;
  }

  /** Reads the key, or makes it at the first start; the file is for its owner alone. */
  public static Ed25519Signer inFile(Path file) {
    try {
      if (!Files.exists(file)) {
        SecretFile.writeOnce(file, fresh());
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the signing key " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("the signing key is not one of Ed25519: " + file, e);
    }
  }

  private static String fresh() throws GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    var base64 = Base64.getEncoder();
    return base64.encodeToString(pair.getPrivate().getEncoded())
        + "\n"
        + base64.encodeToString(pair.getPublic().getEncoded())
        + "\n";
  }

  private static Ed25519Signer parse(String content) throws GeneralSecurityException {
    var lines = content.lines().toList();
    if (lines.size() != 2) {
      throw new IllegalArgumentException("a signing key has two lines");
    }
    var factory = KeyFactory.getInstance(ALGORITHM);
    var base64 = Base64.getDecoder();
    return new Ed25519Signer(
        factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))),
        factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))));
  }

  @Override
  public String sign(byte[] statement) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(statement);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  @Override
  public boolean signed(byte[] statement, String signature) {
    try {
      var check = Signature.getInstance(ALGORITHM);
      check.initVerify(known);
      check.update(statement);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return false; // what cannot be read was not signed by us
    }
  }
}
