package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

/**
 * What the head of a document from a newspaper archive states, as Nexis ({@code BYLINE: ...}),
 * Factiva ({@code HD ...}) and ProQuest ({@code Publication date: ...}) write it.
 */
final class ArchiveHead {
  private static final int MOST_HEAD_LINES = 20;
  private static final int FEWEST_CODES = 3;

  /** In characters; longer lines are text. */
  private static final int LONGEST = 250;

  private static final Pattern LABEL =
      Pattern.compile("^(\\p{Lu}[\\p{L} -]{2,30}):(?:\\s+|$)(.*)$");
  private static final Pattern CODE =
      Pattern.compile("^(SE|HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|AN)\\s+(\\S.*)$");
  private static final Pattern EDITION =
      Pattern.compile("(?i)\\bedition\\b|^copyright\\b|^section\\b|all rights reserved");
  private static final Pattern LENGTH = Pattern.compile("(?i)\\d[\\d,.]* words");
  private static final Set<String> PROQUEST =
      Set.of("publication info", "publication title", "proquest document id");
  private static final Set<String> NEXIS =
      Set.of("section", "length", "byline", "load-date", "highlight", "dateline", "body");

  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private int firstLabel = Integer.MAX_VALUE;

  private ArchiveHead(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      String text = block.text();
      if (text.length() <= LONGEST) {
        read(text, lines.size());
      }
      lines.add(text);
    }
  }

  private void read(String line, int at) {
    Matcher label = LABEL.matcher(line);
    if (label.matches()) {
      String name = label.group(1).toLowerCase(Locale.ROOT);
      labels.putIfAbsent(name, label.group(2).strip());
      if (NEXIS.contains(name)) {
        firstLabel = Math.min(firstLabel, at);
      }
    }
    Matcher code = CODE.matcher(line);
    if (code.matches()) {
      codes.putIfAbsent(code.group(1), code.group(2).strip());
    }
  }

  /** The statements; empty if the text is no document of an archive. */
  static Optional<Metadata> read(List<PageBlock> blocks) {
    ArchiveHead head = new ArchiveHead(blocks);
    if (head.codes.size() >= FEWEST_CODES && head.codes.containsKey("HD")) {
      return Optional.of(head.factiva());
    }
    if (head.labels.containsKey("title")
        && head.labels.keySet().stream().anyMatch(PROQUEST::contains)) {
      return Optional.of(head.proQuest());
    }
    boolean nexis =
        LENGTH.matcher(head.labels.getOrDefault("length", "")).matches()
            || head.labels.containsKey("load-date");
    return nexis ? head.nexis() : Optional.empty();
  }

  private Metadata factiva() {
    return metadata(
        codes.get("HD"),
        BylineNames.read(codes.getOrDefault("BY", ""), true),
        DateReader.read(codes.get("PD")),
        codes.get("SN"));
  }

  private Metadata proQuest() {
    String paper = labels.getOrDefault("publication title", labels.get("publication info"));
    return metadata(
        labels.get("title"),
        AuthorNames.stated(List.of(labels.getOrDefault("author", "").split(";", -1))),
        DateReader.read(labels.get("publication date"))
            .or(() -> DateReader.read(labels.get("publication info"))),
        paper == null ? null : paper.split(";", 2)[0].strip());
  }

  /** Paper, day and headline stand above the labels; the headline before or behind the others. */
  private Optional<Metadata> nexis() {
    int end = Math.min(lines.size(), Math.min(firstLabel, MOST_HEAD_LINES));
    for (int day = 1; day < end; day++) {
      Optional<DateReader.Found> found = DateReader.find(lines.get(day));
      if (found.isEmpty() || found.get().start() > 0 || lines.get(day).length() > 60) {
        continue;
      }
      String title = null;
      for (int i = day + 1; i < end && title == null; i++) {
        title =
            EDITION.matcher(lines.get(i)).find() || lines.get(i).length() > LONGEST
                ? null
                : lines.get(i);
      }
      if (title == null && day > 1) {
        title = lines.get(day - 2);
      }
      return Optional.of(
          metadata(
              title,
              BylineNames.read(labels.getOrDefault("byline", ""), true),
              found.map(DateReader.Found::date),
              lines.get(day - 1)));
    }
    return Optional.empty();
  }

  private static Metadata metadata(
      @Nullable String title,
      List<String> authors,
      Optional<PublicationDate> date,
      @Nullable String source) {
    return new Metadata(
        title,
        authors,
        null,
        date.map(PublicationDate::date).orElse(null),
        title == null ? null : MetadataSource.HEADING,
        authors.isEmpty() ? null : MetadataSource.BYLINE,
        date.isPresent() ? MetadataSource.BYLINE : null,
        source,
        null,
        null);
  }
}
