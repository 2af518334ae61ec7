@NullMarked
package org.newsloom.tables;

import org.jspecify.annotations.NullMarked;
