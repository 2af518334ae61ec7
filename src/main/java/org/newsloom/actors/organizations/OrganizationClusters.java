package org.newsloom.actors.organizations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which names of one {@link OrganizationName#block} are one organization.
 *
 * <p>Names of one key are one. An acronym that stands alone is the organization for which articles
 * of the corpus define it, if they define it for just one and the lexicon knows no other of these
 * initials. The result does not depend on the order of the names; the work is n log n.
 */
public final class OrganizationClusters {
  private OrganizationClusters() {}

  /**
   * The key of each name's organization, by the name's own key.
   *
   * @param oneBlock names of the corpus
   * @param listed names of the lexicon in this block, which the acronym may as well stand for
   */
  public static Map<String, String> of(
      Collection<OrganizationName> oneBlock, Collection<OrganizationName> listed) {
    Map<String, SortedSet<String>> defined = new HashMap<>();
    Map<String, String> organizations = new TreeMap<>();
    for (OrganizationName name : oneBlock) {
      organizations.put(name.key(), name.key());
      if (name.acronym() != null) {
        String acronym = OrganizationName.parse(name.acronym()).key();
        defined.computeIfAbsent(acronym, unused -> new TreeSet<>()).add(name.key());
      }
    }
    defined.forEach(
        (acronym, names) -> {
          listed.forEach(name -> names.add(name.key()));
          if (names.size() == 1 && organizations.containsKey(acronym)) {
            organizations.put(acronym, names.first());
          }
        });
    return organizations;
  }
}
