package org.invigil.application.port.in.review;

/** Works out the places of sessions that changed, before somebody asks for the queue. */
public interface KeepQueueInOrder {

  /** Harmless when repeated. */
  void handle();
}
