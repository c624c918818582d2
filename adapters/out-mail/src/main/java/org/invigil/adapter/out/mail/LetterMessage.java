package org.invigil.adapter.out.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters.LetterRefused;

/** A letter as a MIME message: text and HTML, UTF-8, with the letter's own Message-ID. */
final class LetterMessage extends MimeMessage {

  private final String messageId;

  private LetterMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeMessage of(Session session, Letter letter, String from, Instant now) {
    var text = LetterText.of(letter.template(), letter.words());
    try {
      var sender = new InternetAddress(from, true);
      var message = new LetterMessage(session, messageId(letter, sender));
      message.setFrom(sender);
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
      message.setSubject(text.subject(), "UTF-8");
      message.setSentDate(Date.from(now));
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(alternative(text));
      message.saveChanges();
      return message;
    } catch (MessagingException invalid) {
      throw new LetterRefused("the address or the content cannot be put into a message", invalid);
    }
  }

  private static MimeMultipart alternative(LetterText text) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(text.body(), "UTF-8", "plain");
    var html = new MimeBodyPart();
    html.setText(HtmlText.of(text), "UTF-8", "html");
    return new MimeMultipart("alternative", plain, html);
  }

  private static String messageId(Letter letter, InternetAddress sender) {
    var address = sender.getAddress();
    return "<" + letter.id() + "@" + address.substring(address.indexOf('@') + 1) + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
