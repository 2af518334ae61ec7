package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host of an address, in lower case and without {@code www.}. */
public final class SourceHost {
  private static final Pattern HOST =
      Pattern.compile("^https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);

  private SourceHost() {}

  /** The host; null if the text is no address of the web. */
  public static @Nullable String of(@Nullable String url) {
    Matcher matcher = HOST.matcher(url == null ? "" : url.strip());
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
