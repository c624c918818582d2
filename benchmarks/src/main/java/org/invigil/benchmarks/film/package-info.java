/** Makes exam films of people on photographs, and writes down what happens in them. */
@NullMarked
package org.invigil.benchmarks.film;

import org.jspecify.annotations.NullMarked;
