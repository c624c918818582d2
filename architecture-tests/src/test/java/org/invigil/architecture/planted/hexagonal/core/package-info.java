@org.jmolecules.architecture.hexagonal.Application
package org.invigil.architecture.planted.hexagonal.core;
