package org.invigil.adapter.out.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;

/** Sends letters through the institution's SMTP server. */
public final class SmtpLetters implements Letters {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SmtpSettings settings;
  private final InstantSource time;

  public SmtpLetters(SmtpSettings settings, InstantSource time) {
    this.settings = settings;
    this.time = time;
  }

  @Override
  public void send(Letter letter) {
    var session = Session.getInstance(properties());
    var message = LetterMessage.of(session, letter, settings.from(), time.instant());
    try (var transport = session.getTransport("smtp")) {
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failure) {
      throw new LetterRefused(
          MailTrouble.of(failure),
          "the mail server did not take it: " + failure.getClass().getSimpleName(),
          failure);
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (settings.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(settings.user(), settings.password());
    }
  }

  private Properties properties() {
    var patience = Long.toString(PATIENCE.toMillis());
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    return properties;
  }
}
