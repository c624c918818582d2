@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package org.invigil.architecture.planted.hexagonal.wall;
