/** Tests of the analysing half of a run. */
@org.jspecify.annotations.NullMarked
package org.newsloom.pipeline.facts;
