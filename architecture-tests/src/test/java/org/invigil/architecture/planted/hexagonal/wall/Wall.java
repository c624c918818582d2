package org.invigil.architecture.planted.hexagonal.wall;

/** An adapter. */
public class Wall {}
