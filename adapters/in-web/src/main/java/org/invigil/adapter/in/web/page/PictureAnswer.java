package org.invigil.adapter.in.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** A picture that only this visitor may see, by what its first bytes say it is. */
public final class PictureAnswer {

  private PictureAnswer() {}

  public static HttpResponse<byte[]> of(byte[] picture) {
    return HttpResponse.ok(picture)
        .contentType(type(picture))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", "default-src 'none'")
        .header("X-Content-Type-Options", "nosniff");
  }

  private static MediaType type(byte[] picture) {
    if (begins(picture, 0xFF, 0xD8)) {
      return MediaType.IMAGE_JPEG_TYPE;
    }
    if (begins(picture, 0x89, 'P', 'N', 'G')) {
      return MediaType.IMAGE_PNG_TYPE;
    }
    return begins(picture, 'R', 'I', 'F', 'F')
        ? MediaType.IMAGE_WEBP_TYPE
        : MediaType.APPLICATION_OCTET_STREAM_TYPE;
  }

  private static boolean begins(byte[] picture, int... bytes) {
    if (picture.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((picture[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
