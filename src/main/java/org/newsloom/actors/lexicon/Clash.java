package org.newsloom.actors.lexicon;

/**
 * Two things a user wrote that do not go together.
 *
 * @param message what, where (both lines) and what to do
 * @param contradiction whether no run can be made of it; otherwise the meaning is settled, but
 *     hardly the one that was wanted
 */
public record Clash(String message, boolean contradiction) {}
