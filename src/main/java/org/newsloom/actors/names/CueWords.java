package org.newsloom.actors.names;

import java.util.Set;

/** Lower-case words that tell of the name they stand in or beside. */
public final class CueWords {
  /** Words that names of organizations hold, often as their last. */
  public static final Set<String> ORGANIZATION =
      words(
          """
          academy administration agency airlines airways alliance army assembly associates association
          authorities authority bank board brigade brigades broadcasting brothers bureau cabinet center
          centre chamber church club co. coalition college command commission committee community company
          confederation congress consortium corp corp. corporation council court daily department
          directorate division election enterprises faction federation fighters force forces forum
          foundation front fund government group guard guards herald holdings hospital house inc inc.
          industries initiative institute institution intelligence international journal laboratory
          league legislature liberation llc ltd ltd. magazine media militia ministers ministry mission
          mosque movement museum network news newspaper observatory office orchestra organisation
          organization parliament partners party police post press programme radio regiment resistance
          review school senate service services society squad staff station studios synagogue systems team
          telegraph television times treasury tribunal tribune trust tv union united university watch
          """);

  /** Titles and offices that stand before a person's name. */
  static final Set<String> TITLE =
      words(
          """
          activist actor actress admiral ambassador analyst archbishop author ayatollah bishop brig. brother
          capt. captain cardinal chairman chancellor chief cmdr. col. colonel commander commissioner
          congressman congresswoman councilman deputy director dr dr. editor emir father gen. general gov.
          governor historian imam journalist judge justice king lady lawmaker lawyer leader lt. lieutenant
          lord maj. major mayor minister miss mr mr. mrs mrs. ms ms. officer pastor pope premier president
          prince princess prof prof. professor prosecutor queen rabbi rep. representative reporter rev.
          reverend saint scientist secretary sen. senator sergeant sgt. shaikh sheik sheikh sir sister
          spokesman spokesperson spokeswoman sultan treasurer writer
          """);

  /** Words in small letters that names have within them. */
  static final Set<String> LINK =
      words("of for and the & de la du des al el bin ibn von van der den di da e - on");

  private CueWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+", -1));
  }
}
