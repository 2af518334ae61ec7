package org.newsloom.config.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/** Reads YAML text into nodes with their places; a key that stands twice is a problem. */
final class YamlText {
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final YAMLParser parser;
  private final IntFunction<String> placeOfLine;
  private final Problems problems;
  private final Map<String, YamlNode> anchored = new HashMap<>();

  private YamlText(YAMLParser parser, IntFunction<String> placeOfLine, Problems problems) {
    this.parser = parser;
    this.placeOfLine = placeOfLine;
    this.problems = problems;
  }

  /**
   * The YAML of a file.
   *
   * @throws UserError if there is no such file, or it holds no YAML
   */
  static YamlNode ofFile(Path file, Problems problems) {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UserError(ExitCode.BAD_INPUT, file + ": no such file; check the path", e);
    } catch (CharacterCodingException e) {
      throw new UserError(ExitCode.BAD_INPUT, file + ": is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          file + ": cannot be read (" + e.getClass().getSimpleName() + "); expected a YAML file",
          e);
    }
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return of(unmarked, line -> file + ":" + line, problems);
  }

  /**
   * The YAML in a text.
   *
   * @param placeOfLine names the place of a line, counted from 1
   * @throws UserError if it is empty or no YAML
   */
  static YamlNode of(String text, IntFunction<String> placeOfLine, Problems problems) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return new YamlNode.Scalar(placeOfLine.apply(1), YamlNode.ScalarKind.NULL, "");
      }
      YamlText reader = new YamlText(parser, placeOfLine, problems);
      YamlNode node = reader.node();
      if (parser.nextToken() != null) {
        throw UserError.badInput(
            reader.place() + ": a second document begins; expected one, without '---' between");
      }
      return node;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      // The indented lines name the reader and quote the text.
      String what =
          String.valueOf(e.getOriginalMessage())
              .lines()
              .filter(part -> !part.isBlank() && !part.startsWith(" "))
              .collect(Collectors.joining(", "));
      throw new UserError(
          ExitCode.BAD_INPUT,
          placeOfLine.apply(line) + ": is not YAML: " + what + "; check indentation and quotes",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private YamlNode node() throws IOException {
    String anchor = parser.getObjectId();
    YamlNode node =
        switch (parser.currentToken()) {
          case START_OBJECT -> mapping();
          case START_ARRAY -> sequence();
          default -> scalar();
        };
    if (anchor != null) {
      anchored.put(anchor, node);
    }
    return node;
  }

  private YamlNode scalar() throws IOException {
    String text = parser.getText();
    if (parser.isCurrentAlias()) {
      YamlNode target = anchored.get(text);
      if (target == null) {
        throw UserError.badInput(place() + ": the alias *" + text + " has no anchor &" + text);
      }
      return target;
    }
    YamlNode.ScalarKind kind =
        switch (parser.currentToken()) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.ScalarKind.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> YamlNode.ScalarKind.BOOLEAN;
          case VALUE_NULL -> YamlNode.ScalarKind.NULL;
          default -> YamlNode.ScalarKind.STRING;
        };
    return new YamlNode.Scalar(place(), kind, text);
  }

  private YamlNode sequence() throws IOException {
    String place = place();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Sequence(place, items);
  }

  private YamlNode mapping() throws IOException {
    String place = place();
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String keyPlace = place();
      parser.nextToken();
      YamlNode.Entry entry = new YamlNode.Entry(keyPlace, node());
      YamlNode.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        problems.add(keyPlace, key, "stands twice, first at " + first.place() + "; keep one");
      }
    }
    return new YamlNode.Mapping(place, entries);
  }

  private String place() {
    return placeOfLine.apply(parser.currentTokenLocation().getLineNr());
  }
}
