/**
 * Takes a run definition in YAML, gives a {@link org.newsloom.config.RunConfig}: plain records,
 * checked, with defaults in place and paths made absolute.
 *
 * <p>Each key is documented once, by the {@link org.newsloom.settings.Key} on its record component.
 */
@NullMarked
package org.newsloom.config;

import org.jspecify.annotations.NullMarked;
