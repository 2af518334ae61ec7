package org.newsloom.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * Which fields of a record (a JSON object, a row of a table, front matter) hold what. Each list is
 * tried in order and the first field with a value wins. A name with dots that is no field itself is
 * a path: {@code source.name} is the field {@code name} of the object {@code source}, or of each
 * object in the list {@code source}.
 *
 * @param records where an object that is no record itself lists records
 * @param id what the record calls itself, unlike all others of its file
 * @param text plain text of the article, a string or a list of paragraphs
 * @param html the article's page; asked only where there is no text
 * @param title headline
 * @param authors one name, several with semicolons between them, a byline of names alone, a list of
 *     names, or a list of objects with a {@code name}
 * @param date when it was published
 * @param url where it was published
 * @param source who published it
 */
public record JsonFields(
    List<String> records,
    List<String> id,
    List<String> text,
    List<String> html,
    List<String> title,
    List<String> authors,
    List<String> date,
    List<String> url,
    List<String> source)
    implements Serializable {

  /** The names that common crawlers and news interfaces use. */
  public static final JsonFields DEFAULTS =
      new JsonFields(
          List.of(
              "articles",
              "docs",
              "results",
              "data",
              "items",
              "response.docs",
              "response.results",
              "hits.hits"),
          List.of("id", "_id"),
          List.of("text", "body", "content", "maintext", "article", "articleBody", "full_text"),
          List.of("html", "raw_html"),
          List.of("title", "headline"),
          List.of("authors", "author", "byline"),
          List.of(
              "date", "published", "published_at", "publishedAt", "date_publish", "publish_date"),
          List.of("url", "link"),
          List.of(
              "source",
              "source.name",
              "publisher",
              "sitename",
              "source_domain",
              "domain",
              "hostname"));

  public JsonFields {
    records = List.copyOf(records);
    id = List.copyOf(id);
    text = List.copyOf(text);
    html = List.copyOf(html);
    title = List.copyOf(title);
    authors = List.copyOf(authors);
    date = List.copyOf(date);
    url = List.copyOf(url);
    source = List.copyOf(source);
  }
}
