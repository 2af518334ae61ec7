/**
 * Takes counts, gives measures: pure functions and small accumulators.
 *
 * <ul>
 *   <li>{@code terms}: annotated articles to counted terms, and their measures;
 *   <li>{@code cooccurrence}: actors in contexts to counted pairs, and their measures;
 *   <li>{@code significance}: contingency tables to test statistics, p-values and q-values;
 *   <li>{@code blocks}: the compact byte code in which partial counts travel.
 * </ul>
 *
 * <p>Every number is the same on any machine: logarithms and exponentials come from {@link
 * java.lang.StrictMath}, since {@link java.lang.Math} may answer by an intrinsic whose last bit
 * differs between processors. The arithmetic itself is strict since Java 17 (JEP 306).
 */
@NullMarked
package org.newsloom.stats;

import org.jspecify.annotations.NullMarked;
