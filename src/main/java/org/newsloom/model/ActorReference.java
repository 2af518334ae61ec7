package org.newsloom.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a mention means, as far as its article alone tells; the corpus decides which references are
 * one {@link Actor}.
 *
 * @param kind what kind of actor
 * @param name the fullest form of the name in the article, or the lexicon's name
 * @param lexiconId the actor's id in the lexicon; null for a name that only the model found
 */
public record ActorReference(ActorKind kind, String name, @Nullable String lexiconId) {}
