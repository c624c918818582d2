/** What was measured in a picture: light, sharpness, faces; and the policies that judge it. */
@NullMarked
package org.invigil.domain.picture;

import org.jspecify.annotations.NullMarked;
