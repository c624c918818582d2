package org.invigil.adapter.in.agent.spool;

/**
 * Something to tell the server, in its order.
 *
 * @param number of its file
 * @param path where it is posted
 * @param json its body; it names its own time and identifier, so that telling it twice is harmless
 */
public record Message(long number, String path, String json) {}
