package org.newsloom.ingest;

import java.io.Serializable;
import java.util.List;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/**
 * Which fields of a JSON record hold what. Each list is tried in order and the first field with a
 * value wins. A name with dots that is no field itself is a path: {@code source.name} is the field
 * {@code name} of the object {@code source}.
 *
 * @param text plain text of the article
 * @param html the article's page; asked only where there is no text
 * @param title headline
 * @param authors one name, several with semicolons between them, a byline of names alone, a list of
 *     names, or a list of objects with a {@code name}
 * @param date when it was published
 * @param url where it was published
 * @param source who published it
 */
public record JsonFields(
    @Key(
            value = "Fields for the plain text, tried in order; a.b is field b of object a.",
            byDefault = "[text, body, content, maintext, article]",
            pattern = ".*\\S.*")
        List<String> text,
    @Key(
            value = "Fields for the HTML page, taken where there is no text.",
            byDefault = "[html, raw_html]",
            pattern = ".*\\S.*")
        List<String> html,
    @Key(value = "Fields for the headline.", byDefault = "[title, headline]", pattern = ".*\\S.*")
        List<String> title,
    @Key(
            value =
                "Fields for the authors: a name, a list of names, or a byline of names alone"
                    + " (`By Ann Lee and Bo Ek`).",
            byDefault = "[authors, author, byline]",
            pattern = ".*\\S.*")
        List<String> authors,
    @Key(
            value = "Fields for the date of publication.",
            byDefault = "[date, published, published_at, publishedAt, date_publish, publish_date]",
            pattern = ".*\\S.*")
        List<String> date,
    @Key(
            value = "Fields for the address of the article.",
            byDefault = "[url, link]",
            pattern = ".*\\S.*")
        List<String> url,
    @Key(
            value = "Fields for who published it.",
            byDefault =
                "[source, source.name, publisher, sitename, source_domain, domain, hostname]",
            pattern = ".*\\S.*")
        List<String> source)
    implements SelfChecking, Serializable {

  /** The names that common crawlers and news interfaces use. */
  public static final JsonFields DEFAULTS =
      new JsonFields(
          List.of("text", "body", "content", "maintext", "article"),
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
    text = List.copyOf(text);
    html = List.copyOf(html);
    title = List.copyOf(title);
    authors = List.copyOf(authors);
    date = List.copyOf(date);
    url = List.copyOf(url);
    source = List.copyOf(source);
  }

  @Override
  public List<Complaint> complaints() {
    return text.isEmpty() && html.isEmpty()
        ? List.of(new Complaint("text", "is empty, and html too; expected at least one field"))
        : List.of();
  }
}
