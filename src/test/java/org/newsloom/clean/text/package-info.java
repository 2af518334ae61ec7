@NullMarked
package org.newsloom.clean.text;

import org.jspecify.annotations.NullMarked;
