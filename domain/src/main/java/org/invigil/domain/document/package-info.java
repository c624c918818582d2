/** What is understood of a document whose lines were read: kind, name, number, last day. */
@NullMarked
package org.invigil.domain.document;

import org.jspecify.annotations.NullMarked;
