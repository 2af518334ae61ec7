package org.newsloom.clean.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.metadata.PageStatements.Placed;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.MetadataSource;

/**
 * Finds the day of publication of an HTML page. The ways are tried in order, from what the page
 * states about itself down to what may be guessed; what is stated is never replaced by what is
 * found.
 */
final class HtmlDate {
  /** Marks belong to the head of an article if so few paragraphs part them from the title. */
  private static final int MOST_BETWEEN = 2;

  /** In characters; a longer text of a mark is no date line. */
  private static final int LONGEST_MARK = 120;

  /** A line of which more is linked leads to another story. */
  private static final double MOST_LINKED = 0.3;

  private final PageStatements page;
  private final JsonLd jsonLd;
  private final DateStyle style;
  private final @Nullable Element title;
  private final Surroundings surroundings;

  /**
   * @param title the heading of the article; null if there is none
   */
  HtmlDate(PageStatements page, JsonLd jsonLd, DateStyle style, @Nullable Element title) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.style = style;
    this.title = title;
    this.surroundings = new Surroundings(title);
  }

  /**
   * The date by the most deliberate statement; empty if there is none.
   *
   * @param visible the date beside the title
   * @param url the page's address; null if unknown
   * @param blocks the page's visible text
   */
  Optional<Sourced<PublicationDate>> find(
      Optional<Masthead.Dated> visible, @Nullable String url, List<PageBlock> blocks) {
    Optional<Sourced<PublicationDate>> shown =
        visible
            .filter(dated -> !dated.ofChange())
            .map(dated -> new Sourced<>(dated.date(), MetadataSource.BYLINE));
    Optional<Sourced<PublicationDate>> stated =
        first(
            List.of(
                () -> read(jsonLd.text("datePublished"), MetadataSource.JSON_LD),
                () -> meta(DateTags.PUBLISHED),
                () -> read(jsonLd.pageText("datePublished"), MetadataSource.JSON_LD),
                () -> mark(page.dateMarks(), MetadataSource.MICRODATA)));
    if (stated.isPresent()) {
      return stated.map(date -> asShown(date, shown));
    }
    return first(
        List.of(
            () -> shown,
            () -> head(page.times(), MetadataSource.TIME_TAG),
            () -> head(page.dated(), MetadataSource.BYLINE),
            () -> UrlDate.read(url).map(date -> new Sourced<>(date, MetadataSource.URL)),
            () -> otherMeta(),
            () -> read(jsonLd.text("dateCreated"), MetadataSource.JSON_LD),
            () -> read(jsonLd.pageText("uploadDate"), MetadataSource.JSON_LD),
            () -> changed(visible),
            () -> anywhere(page.times(), MetadataSource.TIME_TAG),
            () -> anywhere(page.dated(), MetadataSource.BYLINE),
            () -> onlyLine(blocks)));
  }

  private static Optional<Sourced<PublicationDate>> first(
      List<Supplier<Optional<Sourced<PublicationDate>>>> ways) {
    for (Supplier<Optional<Sourced<PublicationDate>>> way : ways) {
      Optional<Sourced<PublicationDate>> date = way.get();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /**
   * The moment as stated, its day as printed: a moment has two days, one in each zone. An earlier
   * printed day stands where the page states one day for publication and change: that is the day of
   * the last upload.
   */
  private Sourced<PublicationDate> asShown(
      Sourced<PublicationDate> stated, Optional<Sourced<PublicationDate>> shown) {
    if (shown.isEmpty()) {
      return stated;
    }
    LocalDate printed = shown.get().value().date();
    long later = stated.value().date().toEpochDay() - printed.toEpochDay();
    boolean oneMoment = stated.value().at() != null && shown.get().value().at() == null;
    if (oneMoment && Math.abs(later) == 1) {
      return new Sourced<>(new PublicationDate(printed, stated.value().at()), stated.source());
    }
    boolean uploaded =
        later > 0
            && statedChange()
                .filter(change -> !change.value().date().isAfter(stated.value().date()))
                .isPresent();
    return uploaded ? shown.get() : stated;
  }

  private Optional<Sourced<PublicationDate>> read(Optional<String> text, MetadataSource source) {
    return text.flatMap(stated -> DateReader.readStated(stated, style))
        .map(date -> new Sourced<>(date, source));
  }

  private Optional<Sourced<PublicationDate>> meta(List<String> names) {
    for (String name : names) {
      Optional<Sourced<PublicationDate>> date =
          read(page.meta(name).stream().findFirst(), MetadataSource.META);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<PublicationDate>> otherMeta() {
    return meta(page.metaNames().stream().filter(DateTags::maySayPublished).toList());
  }

  /** The first mark that stands in the article and not in a story or comment beside it. */
  private Optional<Sourced<PublicationDate>> mark(List<Placed> marks, MetadataSource source) {
    for (Placed mark : marks) {
      Optional<Sourced<PublicationDate>> date = dateOf(mark.element(), source);
      if (date.isPresent() && !surroundings.isForeign(mark.element())) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The first mark near the title; where there is no title, at the top of an article. */
  private Optional<Sourced<PublicationDate>> head(List<Placed> marks, MetadataSource source) {
    for (Placed mark : marks) {
      if (isInHead(mark) && !isOfChange(mark.element())) {
        Optional<Sourced<PublicationDate>> date = dateOf(mark.element(), source);
        if (date.isPresent() && !surroundings.isForeign(mark.element())) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isInHead(Placed mark) {
    if (title != null) {
      int between = mark.longTexts() - page.longTextsAbove(title);
      return between >= 0 && between <= MOST_BETWEEN;
    }
    return mark.longTexts() <= MOST_BETWEEN
        && mark.element().closest("article, main, header") != null;
  }

  private static boolean isOfChange(Element element) {
    String names = element.className() + ' ' + element.attr("itemprop");
    return (names.contains("modified") || names.contains("Modified") || names.contains("updated"))
        && !names.contains("publi")
        && !names.contains("entry-date");
  }

  /** The day of all marks outside the head that belong to no other story, if it is one day. */
  private Optional<Sourced<PublicationDate>> anywhere(List<Placed> marks, MetadataSource source) {
    Sourced<PublicationDate> only = null;
    for (Placed mark : marks) {
      Optional<Sourced<PublicationDate>> date = dateOf(mark.element(), source);
      if (date.isEmpty() || isOfChange(mark.element()) || surroundings.isForeign(mark.element())) {
        continue;
      }
      if (only != null && !only.value().date().equals(date.get().value().date())) {
        return Optional.empty();
      }
      only = only == null ? date.get() : only;
    }
    return Optional.ofNullable(only);
  }

  private Optional<Sourced<PublicationDate>> dateOf(Element element, MetadataSource source) {
    return read(Optional.of(element.attr("datetime")), source)
        .or(() -> read(Optional.of(element.attr("content")), source))
        .or(() -> data(element, source))
        .or(
            () ->
                element.normalName().equals("abbr")
                    ? read(Optional.of(element.attr("title")), source)
                    : Optional.empty())
        .or(() -> line(element.text(), source))
        .or(() -> line(element.attr("title"), source));
  }

  private Optional<Sourced<PublicationDate>> data(Element element, MetadataSource source) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("data-")
          && PageStatements.isDateData(attribute.getKey())
          && !DateLabels.isChanged(attribute.getKey().substring(5))) {
        Optional<Sourced<PublicationDate>> date = read(Optional.of(attribute.getValue()), source);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<PublicationDate>> line(String text, MetadataSource source) {
    return text.length() > LONGEST_MARK
        ? Optional.empty()
        : DateLine.read(text, style)
            .filter(line -> !line.ofChange())
            .map(line -> new Sourced<>(line.date(), source));
  }

  private Optional<Sourced<PublicationDate>> changed(Optional<Masthead.Dated> visible) {
    return visible
        .map(dated -> new Sourced<>(dated.date(), MetadataSource.CHANGED))
        .or(this::statedChange)
        .or(() -> mark(page.changeMarks(), MetadataSource.CHANGED))
        .or(() -> mark(changedTimes(), MetadataSource.CHANGED));
  }

  private Optional<Sourced<PublicationDate>> statedChange() {
    return read(jsonLd.text("dateModified"), MetadataSource.CHANGED)
        .or(() -> meta(DateTags.CHANGED))
        .or(() -> read(jsonLd.pageText("dateModified"), MetadataSource.CHANGED))
        .map(date -> new Sourced<>(date.value(), MetadataSource.CHANGED));
  }

  private List<Placed> changedTimes() {
    return page.times().stream().filter(time -> isOfChange(time.element())).toList();
  }

  /** The only day that lines of the page state, where nothing says that it is another's. */
  private Optional<Sourced<PublicationDate>> onlyLine(List<PageBlock> blocks) {
    Set<PublicationDate> days = new HashSet<>();
    List<PublicationDate> found = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (Masthead.mayState(block)
          && block.text().length() <= LONGEST_MARK
          && block.linkDensity() < MOST_LINKED) {
        DateLine.read(block.text(), style)
            .filter(line -> !line.ofChange())
            .map(line -> new PublicationDate(line.date().date(), null))
            .filter(days::add)
            .ifPresent(found::add);
      }
    }
    return found.size() == 1
        ? Optional.of(new Sourced<>(found.get(0), MetadataSource.BYLINE))
        : Optional.empty();
  }
}
