package org.invigil.adapter.in.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.jspecify.annotations.Nullable;

/** Fills templates. Every template takes one record, {@code page}. */
@Singleton
public final class Pages {

  /** Scripts, styles, pictures and requests of this server only; no script or style in a page. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src"
          + " 'self'; img-src 'self' blob: data:; media-src 'self' blob:; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /** What a page of a refusal is made of. */
  public record Refused(Shell shell, String sentence, String code) {}

  public MutableHttpResponse<byte[]> ok(String template, Object page) {
    return answer(HttpStatus.OK, template, page);
  }

  /** What was typed cannot be taken; the page says why and holds what was typed. */
  public MutableHttpResponse<byte[]> again(String template, Object page) {
    return answer(HttpStatus.UNPROCESSABLE_ENTITY, template, page);
  }

  public MutableHttpResponse<byte[]> answer(HttpStatus status, String template, Object page) {
    return headers(HttpResponse.<byte[]>status(status).body(filled(template, page)));
  }

  /** After something was done: the browser opens this page, and going back repeats nothing. */
  public MutableHttpResponse<?> goTo(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }

  /** A use case's "no" to a person who opened or sent a page. */
  public MutableHttpResponse<byte[]> refused(Visitor visitor, Refusal refusal) {
    return refused(
        visitor.words(),
        visitor,
        visitor.path(),
        status(refusal),
        refusal.code(),
        said(visitor.words(), refusal));
  }

  /**
   * A use case's "no" to a part of a page that was sent by htmx: the sentence appears in the
   * element with this identifier, and everything else stays as it is.
   */
  public MutableHttpResponse<byte[]> refusedIn(String element, Visitor visitor, Refusal refusal) {
    return answer(status(refusal), "part/trouble.jte", said(visitor.words(), refusal))
        .header("HX-Retarget", "#" + element)
        .header("HX-Reswap", "innerHTML");
  }

  MutableHttpResponse<byte[]> refused(
      Words words,
      @Nullable Visitor visitor,
      String path,
      HttpStatus status,
      String code,
      String sentence) {
    var shell = new Shell(words, words.say("refused.title"), visitor, path, List.of());
    return answer(status, "refused.jte", new Refused(shell, sentence, code));
  }

  /** In the reader's language where it was put into it, else in English. */
  public static String said(Words words, Refusal refusal) {
    return words.find("refusal." + refusal.code()).orElseGet(refusal::sentence);
  }

  private byte[] filled(String template, Object page) {
    var output = new Utf8ByteOutput();
    templates.render(template, page, output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static <T> MutableHttpResponse<T> headers(MutableHttpResponse<T> answer) {
    return answer
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case CONFLICT -> HttpStatus.CONFLICT;
      case GONE -> HttpStatus.GONE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    };
  }
}
