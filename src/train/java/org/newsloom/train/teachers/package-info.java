/**
 * Takes sentences, gives the names that two published recognisers mark in them, for {@code train
 * silver}. Compiled by Maven's profile {@code train} alone; nothing else may use it.
 */
@NullMarked
package org.newsloom.train.teachers;

import org.jspecify.annotations.NullMarked;
