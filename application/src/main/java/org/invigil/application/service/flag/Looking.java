package org.invigil.application.service.flag;

/** Whether segments are looked at ({@code invigil.analysis}); the operator may switch it off. */
public enum Looking {
  ON,
  OFF
}
