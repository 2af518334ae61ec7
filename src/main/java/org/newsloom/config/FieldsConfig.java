package org.newsloom.config;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;

/** Fields of records: of each list, the first that has a value. */
public record FieldsConfig(
    @Key(
            value =
                "Where a JSON object that has no text lists records: a key, or a path of keys"
                    + " (response.docs).",
            byDefault =
                "[articles, docs, results, data, items, response.docs, response.results, hits.hits]",
            pattern = ".*\\S.*")
        List<String> records,
    @Key(
            value =
                "Fields for what a record calls itself; article_id is made of it, else of the url,"
                    + " else of the content.",
            byDefault = "[id, _id]",
            pattern = ".*\\S.*")
        List<String> id,
    @Key(
            value =
                "Fields for the plain text, a string or a list of paragraphs, tried in order; a.b is"
                    + " field b of object a, or of each object in list a.",
            byDefault = "[text, body, content, maintext, article, articleBody, full_text]",
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
    implements SelfChecking {

  public FieldsConfig {
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

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    if (text.isEmpty() && html.isEmpty()) {
      complaints.add(new Complaint("text", "is empty, and html too; expected at least one field"));
    }
    return complaints;
  }
}
