package org.newsloom.clean;

import java.util.regex.Pattern;

/** Lines about the people behind an article: who wrote it, who they are, who took the picture. */
final class PersonLines {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|van|von|der|al|bin|el|la|di|da))*";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb][Yy]|[Tt]ext by|[Ss]tory by|[Aa]uthor:?|[Ww]ritten by)[: ] ?"
              + NAME
              + "(?:(?:,| and| &|,? \\|) ?(?:"
              + NAME
              + "))*(?:,? .{0,60})?$");

  private static final Pattern REPORTED_FROM =
      Pattern.compile(
          "^"
              + NAME
              + "(?:,? and "
              + NAME
              + ")? (?:reported|contributed (?:reporting|to this)|reports?) .{0,160}$");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^(?i)(?:(?:published|updated|posted|last updated|modified)(?: on| at)?:? ?)?"
              + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
              + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? \\d{4}"
              + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
              + "[^\\p{L}]{0,4}(?:at |- |\\| )?.{0,30}$");

  private static final String ROLE =
      "(?:writer|reporter|correspondent|journalist|columnist|editor|author|teacher|professor|lecturer|fellow|"
          + "researcher|historian|analyst|director|producer|contributor|novelist|critic|blogger|photographer|"
          + "broadcaster|presenter|scholar|economist|scientist|student|consultant|expert|founder|co-founder|"
          + "freelancer|freelance|essayist|poet|lawyer|attorney|chief|strategist|adviser|advisor)";

  private static final Pattern BIO =
      Pattern.compile(
          "\\b(?:is|was) (?:an?|the|one of|our|currently)\\b.{0,80}\\b"
              + ROLE
              + "\\b"
              + "|\\b"
              + ROLE
              + "\\b.{0,80}\\b(?:has devoted|(?:his|her|their) career|is based in|has (?:written|reported|covered|worked) "
              + "(?:for|from|on|extensively))"
              + "|\\bis (?:based|the author of|a (?:member|graduate) of)\\b"
              + "|\\b(?:covers|writes (?:about|for|on)|reports on|teaches (?:at|in)|specialis?z?es in)\\b"
              + "|\\b[Mm]ore about \\p{Lu}|\\b(?:[Ff]ollow|[Cc]ontact|[Rr]each) (?:him|her|them|\\p{Lu}\\p{L}+|the author)\\b.{0,40}(?:@|at|on)");

  private static final Pattern STARTS_WITH_NAME =
      Pattern.compile(
          "^(?:About |[Aa]n? [\\p{L}-]+ "
              + ROLE
              + ",? )?(?:[Dd]r\\.? |[Pp]rof\\.? )?\\p{Lu}[\\p{L}.'\u2019-]+ (?:\\p{Lu}[\\p{L}.'\u2019-]*|de |van |von |al-).{0,}");

  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?:[.\u201d\"] |^)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,3} (?:for|/|via) ?(?:[Tt]he )?\\p{Lu}[\\p{L} ]{2,40}$"
              + "|(?:Credit|Photo|Photograph|Image|Picture|Foto|Source)s?: ?.{2,80}$"
              + "|(?:/ ?|\\(|\\| ?|\u2014 ?|- ?)(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|Shutterstock|Alamy|Xinhua|UPI|TASS)\\)?\\.?$"
              + "|\\b(?:Getty Images|AP Photo.{0,30}|Associated Press|Shutterstock)\\)?\\.?$");

  private PersonLines() {}

  static boolean isByline(String line) {
    return line.length() <= 160
        && (BYLINE.matcher(line).matches() || REPORTED_FROM.matcher(line).matches());
  }

  static boolean isDateLine(String line) {
    return line.length() <= 90 && DATE_LINE.matcher(line).matches();
  }

  /**
   * A paragraph that introduces a person as authors are introduced; only to be asked of last ones.
   */
  static boolean isAuthorBio(String line) {
    return line.length() <= 700
        && STARTS_WITH_NAME.matcher(line).matches()
        && BIO.matcher(line).find();
  }

  /** A caption gives itself away by the credit at its end. */
  static boolean endsWithCredit(String line) {
    return line.length() <= 500 && CREDIT_AT_END.matcher(line).find();
  }
}
