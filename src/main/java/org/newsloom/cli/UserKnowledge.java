package org.newsloom.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.actors.knowledge.UserName;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.config.actors.ActorFile;
import org.newsloom.config.actors.ConditionalAlias;
import org.newsloom.config.actors.GuardRule;
import org.newsloom.config.actors.MergeRule;
import org.newsloom.config.actors.Nearby;
import org.newsloom.config.actors.SplitActor;
import org.newsloom.config.actors.SplitRule;
import org.newsloom.config.yaml.Placed;
import org.newsloom.model.ActorKind;

/** Makes of what a user wrote on actors what the lexicon takes. */
final class UserKnowledge {
  private final List<ActorDefinition> definitions = new ArrayList<>();
  private final List<NameGroup> merges = new ArrayList<>();
  private final List<NameGroup> splits = new ArrayList<>();
  private final List<UserName> guards = new ArrayList<>();

  private UserKnowledge() {}

  /** All sources as one, in their order, every name with its place. */
  static ActorKnowledge of(List<Placed<ActorFile>> sources) {
    UserKnowledge all = new UserKnowledge();
    sources.forEach(all::add);
    return new ActorKnowledge(all.definitions, all.merges, all.splits, all.guards);
  }

  private void add(Placed<ActorFile> source) {
    ActorFile file = source.value();
    for (int i = 0; i < file.define().size(); i++) {
      definitions.add(definition(source, "define." + i, file.define().get(i)));
    }
    for (int i = 0; i < file.ignore().size(); i++) {
      UserName name = name(source, "ignore." + i, file.ignore().get(i), Condition.ALWAYS);
      // Of an ignored name the kind means nothing.
      definitions.add(
          new ActorDefinition(name, ActorKind.ORGANIZATION, List.of(), List.of(), null, true));
    }
    for (int i = 0; i < file.merge().size(); i++) {
      MergeRule rule = file.merge().get(i);
      merges.add(group(source, "merge." + i, rule.names(), rule.kind()));
    }
    for (int i = 0; i < file.split().size(); i++) {
      add(source, "split." + i, file.split().get(i));
    }
    for (int i = 0; i < file.guards().size(); i++) {
      GuardRule rule = file.guards().get(i);
      guards.add(
          name(
              source,
              "guards." + i + ".name",
              rule.name(),
              condition(rule.from(), rule.until(), rule.near(), rule.notNear(), rule.within())));
    }
  }

  private void add(Placed<ActorFile> source, String path, SplitRule rule) {
    String name = rule.name();
    if (name == null) {
      splits.add(group(source, path, rule.names(), rule.kind()));
      return;
    }
    for (int i = 0; i < rule.into().size(); i++) {
      SplitActor actor = rule.into().get(i);
      Condition when =
          condition(actor.from(), actor.until(), actor.near(), actor.notNear(), actor.within());
      definitions.add(
          new ActorDefinition(
              name(source, path + ".into." + i + ".shown", actor.shown(), when),
              kind(rule.kind()),
              List.of(name(source, path + ".name", name, when)),
              List.of(),
              null,
              false));
    }
  }

  private static ActorDefinition definition(
      Placed<ActorFile> source, String path, org.newsloom.config.actors.ActorDefinition written) {
    Condition all = condition(null, null, written.near(), written.notNear(), written.within());
    List<UserName> aliases = new ArrayList<>();
    for (int i = 0; i < written.aliases().size(); i++) {
      aliases.add(name(source, path + ".aliases." + i, written.aliases().get(i), all));
    }
    for (int i = 0; i < written.exactAliases().size(); i++) {
      aliases.add(
          new UserName(
              written.exactAliases().get(i), true, all, source.at(path + ".exact_aliases." + i)));
    }
    for (int i = 0; i < written.conditionalAliases().size(); i++) {
      ConditionalAlias alias = written.conditionalAliases().get(i);
      Condition when =
          condition(alias.from(), alias.until(), alias.near(), alias.notNear(), alias.within());
      aliases.add(
          new UserName(
              alias.alias(),
              alias.exact(),
              when.orElse(all),
              source.at(path + ".conditional_aliases." + i + ".alias")));
    }
    List<Office> offices = new ArrayList<>();
    if (written.role() != null) {
      offices.add(new Office(written.role(), written.from(), written.until()));
    }
    written
        .roles()
        .forEach(role -> offices.add(new Office(role.role(), role.from(), role.until())));
    return new ActorDefinition(
        name(source, path + ".name", written.name(), all),
        kind(written.kind()),
        aliases,
        offices,
        written.country(),
        written.ignore());
  }

  private static NameGroup group(
      Placed<ActorFile> source, String path, List<String> names, @Nullable ActorKind kind) {
    List<UserName> placed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      placed.add(name(source, path + ".names." + i, names.get(i), Condition.ALWAYS));
    }
    return new NameGroup(placed, kind, source.at(path));
  }

  private static UserName name(Placed<ActorFile> source, String path, String text, Condition when) {
    return new UserName(text, false, when, source.at(path));
  }

  private static Condition condition(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<String> near,
      List<String> notNear,
      Nearby within) {
    return new Condition(from, until, near, notNear, Within.valueOf(within.name()));
  }

  /** Only names to be ignored may go without a kind, and then it means nothing. */
  private static ActorKind kind(@Nullable ActorKind kind) {
    return kind == null ? ActorKind.ORGANIZATION : kind;
  }
}
