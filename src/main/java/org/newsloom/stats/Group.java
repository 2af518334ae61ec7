package org.newsloom.stats;

import java.util.BitSet;

/**
 * What some articles, or some sentences of articles, have in common.
 *
 * @param grouping what kind of thing it is
 * @param value a source, a period (2026, 2026-Q1, 2026-01, 2026-W05, 2026-01-31), the id of an
 *     actor
 * @param sentences the sentences of the article that belong to it; not to be changed
 */
public record Group(Grouping grouping, String value, BitSet sentences) {}
