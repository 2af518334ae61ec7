package org.newsloom.clean.metadata;

import java.util.regex.Pattern;

/** Words beside a day that say what it is the day of, in larger languages. */
final class DateLabels {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Beginnings of words, but for the last two lines. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:publi[sckčq\u00e9]|pubblic|pubdate|post(?:ed|ad|at)\\b|first\\b|originally|created|issued"
              + "|released?\\b|ver[o\u00f6]ffentlich|erschienen|erstellt|datum\\b|geplaatst|gepubliceerd|skrevet|lagt\\b"
              + "|opublik|dodan|zve[r\u0159]ej|vyd\u00e1n|vlo\u017een|objav|megjelen|k\u00f6zz\u00e9t|julkaistu|ilmoita"
              + "|date\\b|fecha\\b|data\\b|dato\\b|dátum\\b|tarih|yay[i\u0131]n|diterbitkan|dipublikasikan|mis en ligne|paru\\b"
              + "|\u043e\u043f\u0443\u0431\u043b|\u043f\u0443\u0431\u043b\u0438|\u0434\u0430\u0442\u0430|\u0441\u043e\u0437\u0434\u0430\u043d|\u0434\u043e\u0431\u0430\u0432\u043b|\u043e\u0431\u0458\u0430\u0432|\u03b4\u03b7\u03bc\u03bf\u03c3\u03b9\u03b5"
              + "|ng\u00e0y|\u0111\u0103ng|xu\u1ea5t b\u1ea3n)"
              + "|\u53d1\u5e03|\u767c\u5e03|\u767c\u4f48|\u516c\u958b|\u63b2\u8f09|\u6295\u7a3f|\u914d\u4fe1|\u520a\u767b|\uac8c\uc2dc|\uc785\ub825|\ub4f1\ub85d|\uc2b9\uc778|\uae30\uc0ac\uc785\ub825"
              + "|\u0646\u0634\u0631|\u05e4\u05d5\u05e8\u05e1\u05dd|\u0627\u0646\u062a\u0634\u0627\u0631|\u0e40\u0e1c\u0e22\u0e41\u0e1e\u0e23\u0e48|\u092a\u094d\u0930\u0915\u093e\u0936\u093f\u0924",
          FLAGS);

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:updated?\\b|modified|revised|reviewed|edited|changed|last (?:update|modif)|aktuali[sz]|[ga]*e\u00e4ndert|stand\\b"
              + "|actuali[sz]|mise? \u00e0 jour|modifi|aggiornat|ultima modifica|atuali[sz]|bijgewerkt|gewijzigd|laatst"
              + "|o?[pd]p?dater|uppdatera|\u00e4ndrad|p\u00e4ivitetty|zaktuali|posodob|a\u017euri|friss[i\u00ed]t|m\u00f3dos[i\u00ed]t|g\u00fcncel|diperbarui|diubah|c\u1eadp nh\u1eadt"
              + "|\u043e\u0431\u043d\u043e\u0432|\u0438\u0437\u043c\u0435\u043d|\u043e\u043d\u043e\u0432\u043b|\u0437\u043c\u0456\u043d|\u0430\u043a\u0442\u0443\u0430\u043b\u0438\u0437|\u0430\u0436\u0443\u0440|\u03b5\u03bd\u03b7\u03bc\u03ad\u03c1|\u03b5\u03bd\u03b7\u03bc\u03b5\u03c1)"
              + "|\u66f4\u65b0|\u4fee\u6539|\u6700\u7d42|\uc218\uc815|\ucd5c\uc885|\u062a\u062d\u062f\u064a\u062b|\u05e2\u05d5\u05d3\u05db\u05df|\u0e2d\u0e31\u0e1b\u0e40\u0e14\u0e15",
          FLAGS);

  private static final Pattern OTHER =
      Pattern.compile(
          "\u00a9|(?<![\\p{L}\\p{M}])(?:copyright|deadline|expir|valid\\b|effective|events?\\b|until\\b|join(?:ed|s)\\b"
              + "|member since|as of\\b|received|accepted|submitted|born\\b|died\\b|correct(?:ion|ed)|founded|starts?\\b"
              + "|ends?\\b|begins?\\b|due\\b|through\\b|episode|season|issue\\b|aired?\\b|photo|comment|since\\b"
              + "|next\\b|election|wahl|geboren|n\u00e9e?\\b|nacid|nato\\b|erhalten|eingegangen|angenommen|re[c\u00e7]u le"
              + "|recib|aceptad|ricevut|accettat|copyleft|retrieved|accessed|abgerufen|consult\u00e9)",
          FLAGS);

  private DateLabels() {}

  static boolean isPublished(String text) {
    return PUBLISHED.matcher(text).find();
  }

  static boolean isChanged(String text) {
    return CHANGED.matcher(text).find();
  }

  static boolean isOther(String text) {
    return OTHER.matcher(text).find();
  }
}
