package org.invigil.domain.access;

/** What a member of staff is appointed to do; one person may hold several. */
public enum Role {
  INSTRUCTOR,
  PROCTOR,
  REVIEWER,
  EXAMS_OFFICER,
  PRIVACY_OFFICER,
  SUPPORT,
  ADMINISTRATOR
}
