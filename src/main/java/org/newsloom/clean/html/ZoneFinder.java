package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsloom.clean.block.Zone;

/**
 * Tells the zone of an element by its tag, role, and the words of its class and id, or else by
 * those of the elements around it. An element that holds a good part of the page's prose is no
 * sidebar whatever it is called: themes name the whole page after what stands beside it.
 */
final class ZoneFinder {
  private static final double PAGE_SHARE = 0.4;

  private static final Map<Zone, Pattern> NAMES = new LinkedHashMap<>();

  static {
    name(
        Zone.COMMENTS,
        "comments?|commentlist|disqus\\w*|respond|reply|replies|discussion|livefyre|viafoura|coral");
    name(Zone.COOKIE, "cookies?|gdpr|consent|cmp|onetrust|ccpa");
    name(
        Zone.SUBSCRIPTION,
        "newsletters?|subscri\\w+|signup|sign-up|paywall|regwall|mailchimp|optin|opt-in|donate|donation|membership|login|register|piano|inboxsignup|email-form");
    name(
        Zone.SHARE,
        "shar(?:e|ing|es|ebar|ethis)|social\\w*|addtoany|addthis|sharedaddy|follow-?us|share-?(?:bar|tools|buttons?)");
    name(
        Zone.ADVERTISEMENT,
        "ads?|advert\\w*|adsbygoogle|sponsor\\w*|promo\\w*|outbrain|taboola|banner-?ad|dfp|commercial|affiliate|native-ad");
    name(
        Zone.RELATED,
        "related\\w*|recommend\\w*|trending|popular|most-?(?:read|popular|viewed)|more-?(?:stories|news|from|posts|articles|on)|read-?(?:more|next|also)|also-?(?:read|like)|up-?next|latest|teasers?|jp-relatedposts|yarpp\\w*|widgets?|sidebar\\w*|side-?bar|rail|right-?(?:rail|col|column)|recirc\\w*|post-?navigation|nextprev|pagination|pager|carousel|see-?also|further-?reading|highlights");
    name(
        Zone.AUTHOR,
        "author-?(?:bio|box|info|card|description|profile|about|details)|about-?(?:the-)?author|bio|biography|contributor-?bio|authorbox|post-?author|vcard-bio");
    name(
        Zone.BYLINE,
        "byline\\w*|dateline|post-?meta|entry-?meta|article-?meta|metadata|posted-?on|published|pub-?date|timestamp|entry-?date|post-?date|post-?info|article-?info|author|authors|authorname|author-name|date|read-?time|reading-?time");
    name(
        Zone.CAPTION,
        "captions?|wp-caption-text|figcaption|photo-?credit|image-?credit|media-?caption|credit|gallery\\w*|slideshow");
    name(Zone.CONTENTS, "toc|table-?of-?contents|ez-toc\\w*|toc_container|contents-?list");
    name(
        Zone.NAVIGATION,
        "nav\\w*|menus?|menu-\\w+|breadcrumbs?|crumbs?|masthead|topbar|top-?bar|site-?header|header-?(?:nav|top|menu|bar)|skip-?link\\w*|tags?|tag-?(?:list|links|cloud)|post-?tags|entry-?tags|categor(?:y|ies)|cat-?links|search-?(?:form|box)|language\\w*|tools|toolbar|accessibility|screen-?reader-?text|sr-only|visually-?hidden|visuallyhidden|offscreen|popup|modal|overlay|lightbox|tooltip");
    name(
        Zone.FOOTER,
        "footers?|site-?footer|page-?footer|footnote-?bar|colophon|copyright|disclaimer|legal|imprint");
  }

  private final IdentityHashMap<Element, Double> prose;
  private final double total;
  private final IdentityHashMap<Element, Zone> known = new IdentityHashMap<>();

  ZoneFinder(IdentityHashMap<Element, Double> prose, double total) {
    this.prose = prose;
    this.total = total;
  }

  private static void name(Zone zone, String words) {
    NAMES.put(zone, Pattern.compile("(?:^|[\\s_-]|__)(?:" + words + ")(?:$|[\\s_-])"));
  }

  /** The zone of an element: its own, or that of the nearest element around it that has one. */
  Zone of(Element element) {
    List<Element> path = new ArrayList<>();
    Element at = element;
    Zone zone = Zone.NONE;
    while (at != null) {
      Zone found = known.get(at);
      if (found != null) {
        zone = found;
        break;
      }
      path.add(at);
      at = at.parent();
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      Zone own = own(path.get(i));
      zone = own == Zone.NONE ? zone : own;
      known.put(path.get(i), zone);
    }
    return zone;
  }

  private Zone own(Element element) {
    double share = total == 0 ? 0 : prose.getOrDefault(element, 0.0) / total;
    if (share > PAGE_SHARE) {
      return Zone.NONE;
    }
    switch (element.normalName()) {
      case "body", "html", "main", "article" -> {
        return Zone.NONE;
      }
      case "nav" -> {
        return Zone.NAVIGATION;
      }
      case "footer" -> {
        return Zone.FOOTER;
      }
      case "aside" -> {
        return Zone.ASIDE;
      }
      case "figcaption" -> {
        return Zone.CAPTION;
      }
      case "form" -> {
        return Zone.SUBSCRIPTION;
      }
      default -> {
        // told by role and name below
      }
    }
    if (element.attributesSize() == 0) {
      return Zone.NONE;
    }
    switch (element.attr("role")) {
      case "navigation", "menu", "menubar", "search", "banner" -> {
        return Zone.NAVIGATION;
      }
      case "contentinfo" -> {
        return Zone.FOOTER;
      }
      case "complementary" -> {
        return Zone.ASIDE;
      }
      case "dialog", "alertdialog" -> {
        return Zone.COOKIE;
      }
      default -> {
        // told by name below
      }
    }
    return byName(element);
  }

  private static Zone byName(Element element) {
    String names = element.className() + ' ' + element.id();
    if (names.length() < 3 || names.length() > 400) {
      return Zone.NONE;
    }
    String words = separated(names);
    for (Map.Entry<Zone, Pattern> entry : NAMES.entrySet()) {
      if (entry.getValue().matcher(words).find()) {
        return entry.getKey();
      }
    }
    return Zone.NONE;
  }

  /** {@code articleRelatedBox} as {@code article-related-box}. */
  private static String separated(String names) {
    StringBuilder out = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
        out.append('-');
      }
      out.append(c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
