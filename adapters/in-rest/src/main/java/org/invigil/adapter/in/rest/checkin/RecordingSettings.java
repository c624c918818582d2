package org.invigil.adapter.in.rest.checkin;

/**
 * What the server tells every candidate's program when an exam begins.
 *
 * @param profile how camera and sound are coded, as the program names it: {@code av1-opus}
 * @param directUploads whether programs bring segments to the evidence store themselves
 */
public record RecordingSettings(String profile, boolean directUploads) {}
