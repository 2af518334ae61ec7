package org.newsloom.train.pagekinds;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.Reject;

/**
 * What became of a page.
 *
 * @param id of the page, or of the page it was made of
 * @param kind what the page holds
 * @param reject null where the page was taken for an article
 */
record Outcome(String id, PageKind kind, @Nullable Reject reject) {}
