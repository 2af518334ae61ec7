@NullMarked
package org.newsloom.train.states;

import org.jspecify.annotations.NullMarked;
