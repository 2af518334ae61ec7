package org.newsloom.config.yaml;

import org.newsloom.settings.Key;

/**
 * What a user may know of a key.
 *
 * @param path the key with the sections it stands in, e.g. {@code terms.unit}; {@code []} after a
 *     list of sections
 * @param expects what it may be, in words
 * @param byDefault its default as YAML; empty for sections, {@link Key#REQUIRED} if it has none
 * @param meaning one line
 */
public record KeyDoc(String path, String expects, String byDefault, String meaning) {}
