package org.invigil.adapter.in.agent.spool;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies beside the spool so that a program that was killed can finish its upload: it can put
 * missing segments of this one session, nothing else. Only the candidate's account can read it.
 *
 * @param ended whether the candidate has confirmed the end: then only the upload is left to do
 */
public record UploadCredential(
    String server, String exam, String session, String token, boolean ended) {

  private static final String FILE = "credential";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public UploadCredential withEnd() {
    return new UploadCredential(server, exam, session, token, true);
  }

  public void keepIn(Spool spool) throws SpoolFailure {
    try {
      Disk.replace(file(spool), JSON.writeValueAsBytes(this));
    } catch (IOException broken) {
      throw new SpoolFailure("The credential for uploading cannot be kept.", broken);
    }
  }

  public static Optional<UploadCredential> of(Spool spool) throws SpoolFailure {
    Path file = file(spool);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), UploadCredential.class))
          : Optional.empty();
    } catch (IOException broken) {
      throw new SpoolFailure("The credential for uploading cannot be read.", broken);
    }
  }

  private static Path file(Spool spool) {
    return spool.folder().resolve(FILE);
  }

  @Override
  public String toString() {
    return "UploadCredential[" + session + "]";
  }
}
