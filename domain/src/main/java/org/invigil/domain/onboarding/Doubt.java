package org.invigil.domain.onboarding;

/** Why a person has to look at an attempt. */
public enum Doubt {
  FACE_SCAN_NOT_MEASURED,
  ID_SCAN_NOT_MEASURED,
  DOCUMENT_NOT_READ,
  /** What is printed for people and what is printed for machines do not agree. */
  DOCUMENT_CONTRADICTS_ITSELF,
  /** A digit of its zone proves nothing, or its date may be two days. */
  DOCUMENT_NOT_CERTAIN,
  DOCUMENT_NOT_ACCEPTED,
  /** The institution asks for English, and no label was read that is. */
  DOCUMENT_NOT_IN_ENGLISH,
  NAME_NOT_CERTAIN,
  FACE_NOT_CERTAIN
}
