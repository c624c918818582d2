/** What a candidate does before every exam, and again after every interruption. */
@NullMarked
@Application
package org.invigil.application.service.checkin;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
