package org.newsloom.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One input of a run: where to look, and how to read what is found there.
 *
 * @param path absolute path of a folder or file, or a glob with <code>*</code>, {@code ?}, {@code
 *     **} and <code>{a,b}</code>
 * @param prefix what the source paths of this root begin with, so that two roots with equal file
 *     names can be told apart; empty for nothing
 * @param fields fields of JSON records
 * @param source who published the articles that name no source themselves; null if unknown
 * @param followsLinks whether links that lead out of the root are followed
 */
public record InputRoot(
    String path, String prefix, JsonFields fields, @Nullable String source, boolean followsLinks) {

  /** A root with nothing to say beside its path. */
  public static InputRoot of(String path) {
    return new InputRoot(path, "", JsonFields.DEFAULTS, null, false);
  }

  /** The prefix with the {@code /} that parts it from the path; empty if there is none. */
  String prefixFolder() {
    return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
  }
}
