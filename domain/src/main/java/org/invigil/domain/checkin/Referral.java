package org.invigil.domain.checkin;

/** Why a session is looked at by a person because of its check-in. */
public enum Referral {
  /** The face was not recognised three times; a code from the mailbox stood in for it. */
  IDENTITY_BY_CODE_ONLY,
  /** Another document than in onboarding was shown (ONB-8). */
  DOCUMENT_CHANGED,
  /** No machine read the document; a person compares it. */
  DOCUMENT_NOT_READ,
  /** The registered name changed after onboarding (CAN-2). */
  NAME_CHANGED,
  /** The model number of the calculator was not read. */
  CALCULATOR_NOT_READ
}
