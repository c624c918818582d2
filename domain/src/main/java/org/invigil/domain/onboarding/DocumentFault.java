package org.invigil.domain.onboarding;

/** Why a document is not accepted (ONB-6). */
public enum DocumentFault {
  KIND_NOT_ACCEPTED,
  OUT_OF_DATE,
  NAME_OR_PHOTOGRAPH_MISSING,
  NOT_LATIN,
  NOT_ENGLISH
}
