package org.newsloom.config;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;

/** Fields of JSON records: of each list, the first that has a value. */
public record FieldsConfig(
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
    implements SelfChecking {

  public FieldsConfig {
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
