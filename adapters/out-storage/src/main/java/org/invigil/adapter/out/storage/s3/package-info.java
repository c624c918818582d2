/** Sealed segments in a bucket of S3, or of what speaks its language. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.s3;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
