package org.newsloom.tables;

import org.jspecify.annotations.Nullable;

/**
 * A licence of the published tables, as a Frictionless package names one.
 *
 * @param name its identifier; null if unknown
 * @param path address of its text; null if unknown
 * @param title its name for people; null if unknown
 */
public record License(@Nullable String name, @Nullable String path, @Nullable String title) {}
