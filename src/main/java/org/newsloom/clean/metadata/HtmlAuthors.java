package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.MetadataSource;

/**
 * Finds the authors of an HTML page: those it states in JSON-LD, in meta elements and by marks,
 * then those of the byline. A person found further down beats a house or the site stated further
 * up.
 */
final class HtmlAuthors {
  /** More names marked as authors than this belong to several articles. */
  private static final int MOST_MARKED = 3;

  private static final List<String> META =
      List.of(
          "author",
          "citation_author",
          "parsely-author",
          "sailthru.author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "byline",
          "rnews:author");

  private final PageStatements page;
  private final JsonLd jsonLd;
  private final @Nullable String site;
  private final Surroundings surroundings;

  /**
   * @param site the name of the site; null if it is not known
   * @param title the heading of the article; null if there is none
   */
  HtmlAuthors(PageStatements page, JsonLd jsonLd, @Nullable String site, @Nullable Element title) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.site = site;
    this.surroundings = new Surroundings(title);
  }

  /**
   * The authors; empty if none is known.
   *
   * @param byline reads the names of the visible byline
   */
  Optional<Sourced<List<String>>> find(Supplier<List<String>> byline) {
    Sourced<List<String>> house = null;
    for (Supplier<Sourced<List<String>>> way : ways(byline)) {
      Sourced<List<String>> names = way.get();
      if (names.value().isEmpty() || names.value().stream().allMatch(this::isHost)) {
        continue;
      }
      if (!names.value().stream().allMatch(this::isHouse)) {
        return Optional.of(names);
      }
      house = house == null ? names : house;
    }
    return Optional.ofNullable(house);
  }

  private List<Supplier<Sourced<List<String>>>> ways(Supplier<List<String>> byline) {
    return List.of(
        () -> stated(jsonLd.names("author"), MetadataSource.JSON_LD),
        () -> stated(jsonLd.names("creator"), MetadataSource.JSON_LD),
        this::meta,
        () -> new Sourced<>(marked(), MetadataSource.MICRODATA),
        () -> new Sourced<>(byline.get(), MetadataSource.BYLINE));
  }

  private static Sourced<List<String>> stated(List<String> names, MetadataSource source) {
    return new Sourced<>(AuthorNames.stated(names), source);
  }

  /** The first element that names a person; else the first that names anyone. */
  private Sourced<List<String>> meta() {
    Sourced<List<String>> house = new Sourced<>(List.of(), MetadataSource.META);
    for (String name : META) {
      Sourced<List<String>> names = stated(page.meta(name), MetadataSource.META);
      if (!names.value().stream().allMatch(one -> isHouse(one) || isHost(one))) {
        return names;
      }
      house = house.value().isEmpty() ? names : house;
    }
    return house;
  }

  private List<String> marked() {
    List<String> marked = new ArrayList<>();
    for (Element element : page.authorMarks()) {
      if (surroundings.isForeign(element)) {
        continue;
      }
      Element name = element.selectFirst("[itemprop=name], .fn, .p-name");
      marked.add((name == null ? element : name).text());
      if (marked.size() == MOST_MARKED) {
        break;
      }
    }
    return AuthorNames.readAll(marked);
  }

  private boolean isHouse(String name) {
    return AuthorNames.isHouse(name) || name.equalsIgnoreCase(site) || jsonLd.isOrganization(name);
  }

  /** "tidewater.example": an address where a name should stand. */
  private boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && name.indexOf(' ') < 0
        && name.length() - dot > 2
        && name.toLowerCase(Locale.ROOT).equals(name);
  }
}
