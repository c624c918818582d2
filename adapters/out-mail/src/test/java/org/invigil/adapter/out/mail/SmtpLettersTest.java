package org.invigil.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.invigil.application.port.out.Letters;
import org.invigil.contracts.LettersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpLettersTest extends LettersContract {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    server.start();
    server.setUser("proctoring@example.org", "user", "password");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Override
  protected Letters letters() {
    return new SmtpLetters(
        new SmtpSettings(
            "127.0.0.1",
            server.getSmtp().getPort(),
            "user",
            "password",
            false,
            "proctoring@example.org"),
        InstantSource.fixed(NOON));
  }

  @Override
  protected List<String> arrived() {
    return Stream.of(server.getReceivedMessages()).map(SmtpLettersTest::messageId).toList();
  }

  @Override
  protected void breakTheWay() {
    server.stop();
  }

  @Test
  void saysWhereItFailed() {
    assertThat(why("127.0.0.1", "wrong", false)).isEqualTo(Letters.Why.NOT_LET_IN);
    assertThat(why("127.0.0.1", "password", true))
        .as("this server offers no encryption")
        .isEqualTo(Letters.Why.NOT_ENCRYPTED);
    assertThat(why("no-such-host.invalid", "password", false)).isEqualTo(Letters.Why.UNREACHABLE);
    var port = server.getSmtp().getPort();
    server.stop();
    assertThat(why(port, "127.0.0.1", "password", false)).isEqualTo(Letters.Why.UNREACHABLE);
  }

  private Letters.Why why(String host, String password, boolean tls) {
    return why(server.getSmtp().getPort(), host, password, tls);
  }

  private static Letters.Why why(int port, String host, String password, boolean tls) {
    var settings = new SmtpSettings(host, port, "user", password, tls, "proctoring@example.org");
    var letters = new SmtpLetters(settings, InstantSource.fixed(NOON));
    return catchThrowableOfType(
            Letters.LetterRefused.class, () -> letters.send(letter(1, "zoe@example.org", "test")))
        .why();
  }

  @Test
  void carriesTextAndHtmlInUtf8() throws MessagingException, IOException {
    letters().send(letter(1, "zoe@example.org", "test"));

    var message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Grüße an Zoë Åström von Universität Nordstadt");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Zoë Åström", "αβγ ✓");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("<li>first reason</li>", "&lt;b&gt;&amp; markup&lt;/b&gt;", "αβγ ✓");
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID().replaceAll("[<>]", "");
    } catch (MessagingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
