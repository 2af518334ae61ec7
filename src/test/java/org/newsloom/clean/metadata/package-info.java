@NullMarked
package org.newsloom.clean.metadata;

import org.jspecify.annotations.NullMarked;
