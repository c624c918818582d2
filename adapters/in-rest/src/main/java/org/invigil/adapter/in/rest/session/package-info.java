/** Exam sessions, their recording, live proctoring and support by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.session;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
