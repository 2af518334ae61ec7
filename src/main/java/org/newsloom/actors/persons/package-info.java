/** Takes names of persons, gives their parts, and which of them are spellings of one name. */
@NullMarked
package org.newsloom.actors.persons;

import org.jspecify.annotations.NullMarked;
