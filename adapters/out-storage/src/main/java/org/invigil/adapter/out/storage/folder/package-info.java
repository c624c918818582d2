/**
 * Sealed segments in a folder: first in a journal that all sessions share, then in one file for
 * each session.
 */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.folder;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
