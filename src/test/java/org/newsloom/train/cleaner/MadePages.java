package org.newsloom.train.cleaner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.PageReader;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

/** Pages whose article stands between menus, for tests of training. */
public final class MadePages {
  private static final List<String> VERBS = List.of("closed", "opened", "painted", "sold", "moved");

  private MadePages() {}

  /** Writes pages of sites of their own, as 'train cleaner' reads them. */
  public static void write(Path folder, int pages) throws IOException {
    for (String name : List.of("gold", "html", "text/plain")) {
      Files.createDirectories(folder.resolve(name));
    }
    for (int i = 0; i < pages; i++) {
      Files.writeString(
          folder.resolve("gold/p%02d.json".formatted(i)),
          "{\"url\": \"https://www.site%d.example/a\", \"main_content\": \"%s\"}"
              .formatted(i, gold(i).replace("\n", "\\n")));
      Files.writeString(folder.resolve("html/p%02d.html".formatted(i)), html(i));
      Files.writeString(folder.resolve("text/plain/p%02d.txt".formatted(i)), text(i));
    }
  }

  static String html(int number) {
    StringBuilder page = new StringBuilder("<html><body><nav>");
    for (String section : List.of("Home", "Sports", "Weather", "Log in")) {
      page.append("<a href='#'>").append(section).append("</a><br><br>");
    }
    page.append("</nav><article>");
    paragraphs(number).forEach(text -> page.append("<p>").append(text).append("</p>"));
    page.append("</article><footer>");
    for (String link : List.of("About us", "Contact", "Privacy policy", "Read more")) {
      page.append("<div><a href='#'>").append(link).append("</a></div>");
    }
    return page.append("</footer></body></html>").toString();
  }

  static String text(int number) {
    return "Home\nSports\nWeather\nLog in\n\n"
        + String.join("\n\n", paragraphs(number))
        + "\n\nAbout us\nContact\nPrivacy policy\nRead more\n";
  }

  static String gold(int number) {
    return String.join("\n\n", paragraphs(number));
  }

  private static List<String> paragraphs(int number) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4 + number % 3; i++) {
      String verb = VERBS.get((number + i) % VERBS.size());
      paragraphs.add(
          "On the %d of the month the council %s the bridge, and nobody who lived near it was asked."
              .formatted(number + i, verb));
    }
    return paragraphs;
  }

  static LabelledPage page(int number, String rendering) {
    boolean html = rendering.equals("html");
    RawDocument document =
        new RawDocument(
            "page" + number,
            0,
            "",
            1,
            "UTF-8",
            html ? MediaType.HTML : MediaType.TEXT,
            html ? html(number) : text(number),
            GivenMetadata.NONE);
    return new LabelledPage(
        "page" + number,
        rendering,
        "site" + number + ".example",
        gold(number),
        PageReader.read(document));
  }
}
