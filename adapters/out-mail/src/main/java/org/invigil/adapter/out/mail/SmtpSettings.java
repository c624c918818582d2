package org.invigil.adapter.out.mail;

/**
 * How the institution's mail server is reached.
 *
 * @param user empty where the server asks for none
 * @param tls whether STARTTLS must succeed; it is tried in any case
 * @param from the sender's address
 */
public record SmtpSettings(
    String host, int port, String user, String password, boolean tls, String from) {

  @Override
  public String toString() {
    return "SmtpSettings[" + host + ":" + port + "]";
  }
}
