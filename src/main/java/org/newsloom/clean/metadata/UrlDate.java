package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day in an address: {@code /2021/05/04/bridge}, {@code /2021-05-04-bridge}, {@code
 * /20210504/bridge}, {@code /2021/may/04/bridge}. Figures in the middle of a step are none.
 */
final class UrlDate {
  private static final String YEAR = "((?:19|20)\\d{2})";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("/" + YEAR + "([/_.-]?)(\\d{1,2})\\2(\\d{1,2})(?:[/_.-]|$)"),
          Pattern.compile("/" + YEAR + "/()(\\d{2})(\\d{2})(?:[/_.-]|$)"),
          Pattern.compile("/" + YEAR + "/()(\\p{Alpha}{3,9})/(\\d{1,2})(?:[/_.-]|$)"),
          Pattern.compile("[/_-]" + YEAR + "(-?)(\\d{2})\\2(\\d{2})(?:\\.\\w{2,5})?/?(?:[?#]|$)"));

  private UrlDate() {}

  /** The day; empty if the address holds none. */
  static Optional<PublicationDate> read(@Nullable String url) {
    int path = url == null ? -1 : url.indexOf('/', url.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(url).region(path, url.length());
      while (matcher.find()) {
        Optional<PublicationDate> date =
            DateReader.date(
                    Integer.parseInt(matcher.group(1)),
                    month(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)))
                .map(day -> new PublicationDate(day, null));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : DateStyle.UNKNOWN.month(month);
  }
}
