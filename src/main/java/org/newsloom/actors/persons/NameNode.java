package org.newsloom.actors.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All forms of one name while {@link PersonClusters} places it; joined nodes point to their root.
 */
final class NameNode {
  final PersonName name;
  final List<PersonClusters.Form> forms = new ArrayList<>();
  @Nullable String lexiconId;
  private @Nullable NameNode parent;
  private @Nullable String suffix;

  NameNode(PersonName name) {
    this.name = name;
    this.suffix = name.suffix();
  }

  NameNode root() {
    NameNode node = this;
    while (node.parent != null) {
      node = node.parent;
    }
    return node;
  }

  boolean isJoined() {
    return parent != null;
  }

  void joinTo(NameNode other) {
    NameNode from = root();
    NameNode to = other.root();
    boolean suffixesClash =
        from.suffix != null && to.suffix != null && !from.suffix.equals(to.suffix);
    boolean idsClash =
        from.lexiconId != null && to.lexiconId != null && !from.lexiconId.equals(to.lexiconId);
    if (from == to || suffixesClash || idsClash) {
      return;
    }
    from.parent = to;
    to.suffix = to.suffix == null ? from.suffix : to.suffix;
    to.lexiconId = to.lexiconId == null ? from.lexiconId : to.lexiconId;
  }

  boolean hasMiddles() {
    return name.given().size() > 1;
  }

  boolean hasWrittenMiddle() {
    return name.middleKeys().stream().anyMatch(key -> key.length() > 1);
  }

  boolean isInitial() {
    return !name.isBare() && !name.isFull();
  }

  String middleInitials() {
    return name.middleKeys().stream().map(key -> key.substring(0, 1)).collect(Collectors.joining());
  }

  String firstInitial() {
    return name.given().get(0).substring(0, 1);
  }

  String allInitials() {
    return firstInitial() + middleInitials();
  }

  String firstKey() {
    return name.isBare() ? "" : name.givenKeys().get(0);
  }

  int specificity() {
    int written = (int) name.givenKeys().stream().filter(key -> key.length() > 1).count();
    return 100 * written + 10 * name.given().size() + (name.suffix() == null ? 0 : 1);
  }
}
