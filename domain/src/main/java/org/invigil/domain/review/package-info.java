/** People decide: flags, recommendation, verdict, dispute. */
@NullMarked
package org.invigil.domain.review;

import org.jspecify.annotations.NullMarked;
