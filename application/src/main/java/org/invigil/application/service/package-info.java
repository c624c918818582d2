/** Use cases: find, ask the domain, keep, answer. */
@NullMarked
@Application
package org.invigil.application.service;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
