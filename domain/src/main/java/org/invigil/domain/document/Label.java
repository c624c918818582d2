package org.invigil.domain.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What documents print before or above a value, in the languages of many of them. Labels that are
 * not asked for are known too, so that nobody takes them for a value.
 */
enum Label {
  FAMILY_NAME(
      """
      surname, surnames, last name, family name, nom, nom de famille, noms, nachname, familienname,
      apellido, apellidos, primer apellido, cognome, apelido, apelidos, naam, achternaam, efternamn,
      efternavn, etternavn, sukunimi, nazwisko, prijmeni, priezvisko, prezime, vezeteknev,
      soyadi, nume, ln, 1.\
      """),
  GIVEN_NAMES(
      """
      given name, given names, first name, first names, forename, forenames, prenom, prenoms,
      vorname, vornamen, nombre, nombres, nome, voornaam, voornamen, fornamn, fornavn, etunimet,
      imie, imiona, jmeno, meno, ime, utonev, adi, prenume, other names, fn, 2.\
      """),
  FULL_NAME("name, full name, name of holder, student name, cardholder name"),
  NUMBER(
      """
      passport no, passport nr, passport number, passeport no, no du passeport, pasaporte no,
      numero de pasaporte, reisepass nr, passaporto n, numero passaporto, paspoort nr, document no,
      document number, no du document, dokumentennummer, ausweisnummer, passnummer, card no,
      card number, no de carte, id no, id number, identity no, identity number, identity card number,
      identity card no, licence no,
      licence number, license no, license number, dl no, dl, student no, student number,
      student id, matriculation no, matrikelnummer, registration no, membership no, number,
      numero, nummer, documento no, 5.\
      """),
  LAST_DAY(
      """
      date of expiry, expiry date, expiry, expires, expires on, expiration date, exp, exp date,
      valid until, valid to, valid thru, valid through, date d expiration, date dexpiration,
      gultig bis, fecha de caducidad, fecha de vencimiento, validez, valido hasta, data di scadenza,
      scadenza, data de validade, validade, geldig tot, giltig till, gyldig til, 4b.\
      """),
  OTHER(
      """
      date of birth, birth date, iss, born, dob, date de naissance, geburtsdatum, geburtstag,
      fecha de nacimiento, data di nascita, nationality, nationalite, staatsangehorigkeit,
      nacionalidad, cittadinanza, sex, sexe, geschlecht, sexo, sesso, place of birth,
      lieu de naissance, geburtsort, date of issue, issued, issue date, date de delivrance,
      ausstellungsdatum, authority, autorite, behorde, issuing authority, type, code, country code,
      code of issuing state, personal no, personal number, height, taille, grosse, address,
      signature, signature of holder, faculty, course, department, programme, program, class,
      categories, licence class, license class, restrictions, endorsements, eyes, colour of eyes, valid from, 3., 4a., 4c., 7.,
      8., 9.\
      """);

  private final List<String> words;

  Label(String words) {
    this.words =
        Arrays.stream(words.split(","))
            .map(it -> Folded.lettersOf(it) + (it.strip().endsWith(".") ? "." : ""))
            .flatMap(Label::asItMayBeRead)
            .sorted((one, other) -> other.length() - one.length())
            .toList();
  }

  /** Small "rn" and "m" look the same. */
  static Stream<String> asItMayBeRead(String word) {
    return word.contains("rn") ? Stream.of(word, word.replace("rn", "m")) : Stream.of(word);
  }

  /** In small letters without spaces, the longest first; those of a numbered licence end in ".". */
  Stream<String> words() {
    return words.stream();
  }
}
