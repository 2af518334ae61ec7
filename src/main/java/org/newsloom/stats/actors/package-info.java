/** Takes the mentions of articles, gives how often, when and where actors are named. */
@NullMarked
package org.newsloom.stats.actors;

import org.jspecify.annotations.NullMarked;
