@NullMarked
package org.newsloom.clean.html;

import org.jspecify.annotations.NullMarked;
