package org.newsloom.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last gate before the terminal: whatever a command prints, of control characters only those
 * pass that end lines, indent and colour.
 */
final class PrintableWriter extends FilterWriter {
  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]{0,20}m");

  PrintableWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(Printable.lines(Character.toString((char) c)));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    String part = text.substring(offset, offset + length);
    Matcher colors = COLOR.matcher(part);
    int from = 0;
    while (colors.find()) {
      out.write(Printable.lines(part.substring(from, colors.start())));
      out.write(colors.group());
      from = colors.end();
    }
    out.write(Printable.lines(part.substring(from)));
  }
}
