/**
 * Takes raw documents, gives articles: what a document says about itself as metadata, its article
 * text as paragraphs, and everything else as removed blocks with a reason.
 *
 * <p>{@code html} and {@code text} cut a document into blocks, {@code metadata} reads title,
 * authors and date, a {@link org.newsloom.clean.BoilerplateTagger} judges the blocks ({@code
 * trained} holds the model, {@code cues} the words that give boilerplate away), {@code repeats}
 * knows which lines a source prints in several articles, and {@link org.newsloom.clean.Cleaner}
 * puts it together. A {@link org.newsloom.clean.JudgedPage} is all of it: every block with what was
 * made of it.
 */
@NullMarked
package org.newsloom.clean;

import org.jspecify.annotations.NullMarked;
