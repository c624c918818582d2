package org.invigil.adapter.out.storage.s3;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/** What segments are called in the bucket. */
record S3Keys(String prefix) {

  String key(SegmentId segment, Sha256 digest) {
    return String.format(
        Locale.ROOT,
        "%s%s/%d/%s/%08d-%s",
        prefix,
        segment.session().value(),
        segment.sitting(),
        segment.stream().code(),
        segment.sequence(),
        digest.hex());
  }

  static String base64(Sha256 digest) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest.hex()));
  }
}
