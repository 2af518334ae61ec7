package org.newsloom.clean.page;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * What the markup around a block says. Shares are per mille of the page's unlinked prose.
 *
 * @param path the nearest elements and their first class, outermost first, as in {@code
 *     div.story>p}
 * @param tag name of the nearest element
 * @param depth elements around the block
 * @param tokens the tags, class words and ids of the elements around it
 * @param inContainer whether it stands in the element that was taken for the article's
 * @param articleElements how many of the elements around it say that they hold an article
 * @param containerDistance steps up from the block until the element around it holds half of the
 *     page's prose
 * @param stated whether the page's own metadata repeats this text as the article's body
 * @param hint what the markup says the text is (a navigation element, a class named "newsletter");
 *     null where it says nothing
 * @param parentProse share of the prose in the element around the nearest one
 * @param grandparentProse share of the prose in the element around that
 * @param parentLinks per mille of the characters of the element around that stand in links
 * @param pathProse share of the prose in blocks whose three nearest elements are named the same
 */
public record Markup(
    String path,
    String tag,
    int depth,
    MarkupTokens tokens,
    boolean inContainer,
    int articleElements,
    int containerDistance,
    boolean stated,
    @Nullable RemovalReason hint,
    int parentProse,
    int grandparentProse,
    int parentLinks,
    int pathProse) {
  /** Nothing is known but that the page's metadata repeats the text. */
  static final Markup STATED =
      new Markup("", "", 0, MarkupTokens.NONE, true, 0, 0, true, null, 0, 0, 0, 0);
}
