package org.invigil.domain.document;

/** Documents that prove an identity (ONB-6). */
public enum DocumentKind {
  INSTITUTION_CARD,
  DRIVING_LICENCE,
  PROVISIONAL_DRIVING_LICENCE,
  PASSPORT,
  NATIONAL_IDENTITY_CARD,
  /** Any other document; only an exams officer may admit it, with a reason. */
  ADMITTED_BY_OFFICER
}
