/** Takes the weighted edges of a network, gives measures of its nodes. */
@NullMarked
package org.newsloom.stats.network;

import org.jspecify.annotations.NullMarked;
