/** An institution with exams that were sat, made up: to try the pages, and to measure them. */
@NullMarked
package org.invigil.server.demo;

import org.jspecify.annotations.NullMarked;
