package org.invigil.domain.onboarding;

/** Why a person has to look at an attempt. */
public enum Doubt {
  FACE_SCAN_NOT_MEASURED,
  ID_SCAN_NOT_MEASURED,
  DOCUMENT_NOT_READ,
  DOCUMENT_NOT_ACCEPTED,
  NAME_NOT_CERTAIN,
  FACE_NOT_CERTAIN
}
