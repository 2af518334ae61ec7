@NullMarked
package org.newsloom.clean.page;

import org.jspecify.annotations.NullMarked;
