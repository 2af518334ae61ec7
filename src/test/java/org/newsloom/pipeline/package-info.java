@NullMarked
package org.newsloom.pipeline;

import org.jspecify.annotations.NullMarked;
