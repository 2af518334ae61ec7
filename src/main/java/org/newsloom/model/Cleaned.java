package org.newsloom.model;

/** What cleaning makes of a raw document: an article, or a reject. */
public sealed interface Cleaned permits Article, Reject {}
