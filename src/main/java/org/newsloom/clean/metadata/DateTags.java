package org.newsloom.clean.metadata;

import java.util.List;
import java.util.regex.Pattern;

/** The names under which {@code meta} elements state dates. */
final class DateTags {
  /** Those of publication, from the most deliberate to the least. */
  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "og:pubdate",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "published-date",
          "published_date",
          "published_time",
          "publication_date",
          "publication-date",
          "publicationdate",
          "article.published",
          "article:publicationdate",
          "date.published",
          "prism.publicationdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc:date",
          "dc.date.created",
          "dc.created",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "rnews:datepublished",
          "article.created",
          "article_date_original",
          "originalpublicationdate",
          "release_date",
          "displaydate",
          "date");

  /** Those of a change. */
  static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "dc.modified",
          "article:modified",
          "article.updated",
          "lastmodified",
          "last-modified",
          "last_modified",
          "lastmod",
          "modified",
          "updated",
          "revised",
          "revision_date");

  private static final Pattern PUBLICATION =
      Pattern.compile("publi(?:sh|cation)|pub_?date|created|issued|(?:^|[.:_-])date$|timestamp");

  private static final Pattern OTHER =
      Pattern.compile(
          "modif|updat|expir|revis|review|copyright|birth|event|start|end|until|publisher|unpublish");

  private DateTags() {}

  /** Whether a name that is in neither list speaks of publication. */
  static boolean maySayPublished(String name) {
    return PUBLICATION.matcher(name).find() && !OTHER.matcher(name).find();
  }
}
