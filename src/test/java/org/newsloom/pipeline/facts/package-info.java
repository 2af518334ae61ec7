@NullMarked
package org.newsloom.pipeline.facts;

import org.jspecify.annotations.NullMarked;
