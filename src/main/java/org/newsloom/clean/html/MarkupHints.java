package org.newsloom.clean.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * What an element's tag, role, class and id say of its content, in the vocabulary that page authors
 * share ("nav", "newsletter", "related-posts"). A hint about one element only: whether to believe
 * it is decided where the whole page is known.
 *
 * <p>Not thread-safe: remembers the class attributes it has seen. One per page.
 */
final class MarkupHints {
  private static final Map<String, RemovalReason> TAGS =
      Map.ofEntries(
          Map.entry("nav", RemovalReason.NAV),
          Map.entry("menu", RemovalReason.NAV),
          Map.entry("footer", RemovalReason.LEGAL),
          Map.entry("aside", RemovalReason.RELATED),
          Map.entry("figcaption", RemovalReason.CAPTION),
          Map.entry("form", RemovalReason.OTHER),
          Map.entry("button", RemovalReason.NAV),
          Map.entry("select", RemovalReason.NAV),
          Map.entry("label", RemovalReason.OTHER),
          Map.entry("dialog", RemovalReason.OTHER));

  private static final Map<String, RemovalReason> ROLES =
      Map.of(
          "navigation", RemovalReason.NAV,
          "menu", RemovalReason.NAV,
          "menubar", RemovalReason.NAV,
          "contentinfo", RemovalReason.LEGAL,
          "complementary", RemovalReason.RELATED,
          "search", RemovalReason.NAV,
          "dialog", RemovalReason.OTHER,
          "alertdialog", RemovalReason.OTHER);

  private static final Map<String, RemovalReason> WORDS = new HashMap<>();

  private static final Map<String, RemovalReason> PHRASES =
      Map.ofEntries(
          Map.entry("author bio", RemovalReason.AUTHOR_BIO),
          Map.entry("author box", RemovalReason.AUTHOR_BIO),
          Map.entry("author info", RemovalReason.AUTHOR_BIO),
          Map.entry("author description", RemovalReason.AUTHOR_BIO),
          Map.entry("about author", RemovalReason.AUTHOR_BIO),
          Map.entry("about the author", RemovalReason.AUTHOR_BIO),
          Map.entry("read more", RemovalReason.RELATED),
          Map.entry("read next", RemovalReason.RELATED),
          Map.entry("more stories", RemovalReason.RELATED),
          Map.entry("more articles", RemovalReason.RELATED),
          Map.entry("more posts", RemovalReason.RELATED),
          Map.entry("more from", RemovalReason.RELATED),
          Map.entry("also like", RemovalReason.RELATED),
          Map.entry("also read", RemovalReason.RELATED),
          Map.entry("latest news", RemovalReason.RELATED),
          Map.entry("latest posts", RemovalReason.RELATED),
          Map.entry("recent posts", RemovalReason.RELATED),
          Map.entry("most read", RemovalReason.RELATED),
          Map.entry("post navigation", RemovalReason.NAV),
          Map.entry("sign up", RemovalReason.SUBSCRIPTION),
          Map.entry("opt in", RemovalReason.SUBSCRIPTION),
          Map.entry("post meta", RemovalReason.BYLINE),
          Map.entry("entry meta", RemovalReason.BYLINE),
          Map.entry("article meta", RemovalReason.BYLINE),
          Map.entry("blog meta", RemovalReason.BYLINE),
          Map.entry("meta data", RemovalReason.BYLINE),
          Map.entry("publish date", RemovalReason.BYLINE),
          Map.entry("post date", RemovalReason.BYLINE),
          Map.entry("post author", RemovalReason.BYLINE),
          Map.entry("entry date", RemovalReason.BYLINE),
          Map.entry("published on", RemovalReason.BYLINE),
          Map.entry("read time", RemovalReason.BYLINE),
          Map.entry("reading time", RemovalReason.BYLINE),
          Map.entry("table of contents", RemovalReason.TOC),
          Map.entry("table of content", RemovalReason.TOC),
          Map.entry("screen reader", RemovalReason.OTHER),
          Map.entry("visually hidden", RemovalReason.OTHER),
          Map.entry("sr only", RemovalReason.OTHER),
          Map.entry("post tags", RemovalReason.NAV),
          Map.entry("entry tags", RemovalReason.NAV),
          Map.entry("tag list", RemovalReason.NAV));

  static {
    put(
        RemovalReason.NAV,
        "nav navigation navbar navigations menu menus submenu breadcrumb breadcrumbs crumbs"
            + " pagination pager paginate toolbar sitemap tags taglist tagcloud hashtags searchform"
            + " skiplink");
    put(
        RemovalReason.SHARE,
        "share sharing shares sharebar sharedaddy social socials socialshare sociallinks shareicons"
            + " addtoany addthis follow");
    put(
        RemovalReason.COMMENTS,
        "comment comments commentlist commentary disqus respond replies discussion");
    put(
        RemovalReason.SUBSCRIPTION,
        "newsletter newsletters subscribe subscription subscriptions signup optin paywall"
            + " regwall mailchimp login register");
    put(
        RemovalReason.RELATED,
        "related relatedposts recommended recommendation recommendations recirc recirculation"
            + " trending popular sidebar sidebars rail teaser teasers promo promos readmore"
            + " carousel");
    put(RemovalReason.AUTHOR_BIO, "authorbio authorbox bio biography contributors");
    put(RemovalReason.BYLINE, "byline bylines dateline timestamp postmeta publishdate pubdate");
    put(RemovalReason.CAPTION, "caption captions figcaption");
    put(RemovalReason.CREDIT, "credit credits copyright photocredit imagecredit");
    put(
        RemovalReason.ADVERTISEMENT,
        "ad ads advert adverts advertisement advertising advertorial adslot sponsor sponsored"
            + " sponsors banner");
    put(RemovalReason.COOKIE, "cookie cookies consent gdpr");
    put(RemovalReason.TOC, "toc tableofcontents");
    put(RemovalReason.LEGAL, "footer imprint disclaimer disclosure");
    put(RemovalReason.OTHER, "modal popup popover overlay tooltip noprint");
  }

  private final Map<String, RemovalReason> seen = new HashMap<>();
  private final Map<String, Boolean> nothing = new HashMap<>();

  private static void put(RemovalReason reason, String words) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, reason);
    }
  }

  /** What the element says it is; null if it does not say. */
  @Nullable RemovalReason of(Element element) {
    RemovalReason byTag = TAGS.get(element.normalName());
    if (byTag != null) {
      return byTag;
    }
    if (element.attributesSize() == 0 && element.normalName().indexOf('-') < 0) {
      return null;
    }
    RemovalReason byRole = ROLES.get(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    String tag = element.normalName();
    String names = ElementNames.of(element);
    if (tag.indexOf('-') > 0) {
      // An element of the page's own making is named for what it holds.
      names = tag + ' ' + names;
    }
    if (names.length() == 1 || nothing.containsKey(names)) {
      return null;
    }
    RemovalReason known = seen.get(names);
    if (known == null) {
      known = find(names);
      if (known == null) {
        nothing.put(names, true);
      } else {
        seen.put(names, known);
      }
    }
    return known;
  }

  private static @Nullable RemovalReason find(String names) {
    for (String name : names.split(" ", -1)) {
      // Utility classes ("md:nav-x", "has-sidebar", "js-share", "[...]") speak of layout, not of
      // content.
      if (name.isEmpty() || isLayoutOnly(name)) {
        continue;
      }
      RemovalReason found = findInName(words(name));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable RemovalReason findInName(String[] words) {
    RemovalReason found = null;
    for (int i = 0; i < words.length; i++) {
      RemovalReason reason = WORDS.get(words[i]);
      if (reason == null && i + 1 < words.length) {
        reason = PHRASES.get(words[i] + ' ' + words[i + 1]);
      }
      if (reason == null && i + 2 < words.length) {
        reason = PHRASES.get(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
      }
      if (reason != null) {
        found = reason;
        break;
      }
    }
    return found;
  }

  private static boolean isLayoutOnly(String name) {
    return name.startsWith("has-")
        || name.startsWith("with-")
        || name.startsWith("no-")
        || name.startsWith("is-")
        || name.indexOf(':') >= 0
        || name.indexOf('[') >= 0;
  }

  /** Splits {@code "relatedPosts__item-2"} into {@code related, posts, item}. */
  private static String[] words(String name) {
    StringBuilder spaced = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c)) {
        spaced.append(' ');
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
          spaced.append(' ');
        }
        spaced.append(c);
      }
    }
    return spaced.toString().toLowerCase(Locale.ROOT).strip().split(" +", -1);
  }
}
