package org.rapporteur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which forms are one speaker's.
 *
 * <p>A form joins a speaker that has a more complete one which it may stand for ({@link
 * PersonName#standsFor}), unless countries differ or articles quote both side by side. Where it may
 * stand for several speakers' names, country, then role must leave one; else it stays apart: two
 * people of one surname stay two, and a surname alone is nobody's.
 */
final class SpeakerMerger {
  private final SpeakerAliases aliases;
  private final Map<String, List<SpeakerForm>> byWord = new HashMap<>();
  private final Map<SpeakerForm, SpeakerCluster> clusterOf = new LinkedHashMap<>();

  SpeakerMerger(SpeakerAliases aliases) {
    this.aliases = aliases;
  }

  /** The speakers of {@code forms}. */
  List<SpeakerCluster> merge(Collection<SpeakerForm> forms) {
    List<SpeakerForm> completeFirst = new ArrayList<>(forms);
    completeFirst.sort(
        Comparator.comparingInt((SpeakerForm form) -> form.name().completeness())
            .thenComparingInt(SpeakerForm::quotes)
            .reversed());
    for (SpeakerForm form : completeFirst) {
      place(form);
    }
    aliases.mergedNames().forEach(this::unite);
    aliases.renamed().forEach(this::rename);
    return List.copyOf(new LinkedHashSet<>(clusterOf.values()));
  }

  private void place(SpeakerForm form) {
    if (!form.isPerson() || !join(form)) {
      clusterOf.put(form, new SpeakerCluster(form));
    }
    if (form.isPerson()) {
      for (String block : form.name().blocks()) {
        byWord.computeIfAbsent(block, b -> new ArrayList<>()).add(form);
      }
    }
  }

  private boolean join(SpeakerForm form) {
    Map<SpeakerCluster, PersonName.Agreement> possible = possible(form);
    if (possible.isEmpty()) {
      return false;
    }
    String evidence = "nobody else may be meant";
    Set<SpeakerCluster> left = possible.keySet();
    if (left.size() > 1) {
      left = only(left, cluster -> cluster.country() != null && form.country() != null);
      evidence = "of the same country";
    }
    if (left.size() > 1) {
      left = only(left, cluster -> cluster.forms().stream().anyMatch(form::sharesRoleWith));
      evidence = "of the same role";
    }
    if (left.size() != 1) {
      return false;
    }
    SpeakerCluster one = left.iterator().next();
    PersonName.Agreement agreement = possible.get(one);
    String how = agreement == null ? "" : agreement.reason();
    one.add(form, agreement == PersonName.Agreement.SAME ? how : how + ", " + evidence);
    clusterOf.put(form, one);
    return true;
  }

  private interface Test {
    boolean holds(SpeakerCluster cluster);
  }

  /** Those of which it holds; all where it holds of none. */
  private static Set<SpeakerCluster> only(Set<SpeakerCluster> clusters, Test test) {
    Set<SpeakerCluster> kept = new LinkedHashSet<>(clusters);
    kept.removeIf(cluster -> !test.holds(cluster));
    return kept.isEmpty() ? clusters : kept;
  }

  private Map<SpeakerCluster, PersonName.Agreement> possible(SpeakerForm form) {
    Map<SpeakerCluster, PersonName.Agreement> possible = new LinkedHashMap<>();
    List<String> blocks = form.name().blocks();
    List<String> asked =
        blocks.size() < 3 ? blocks : blocks.subList(blocks.size() - 2, blocks.size());
    for (String block : asked) { // the last word and all in one: all that it stands for has these
      for (SpeakerForm other : byWord.getOrDefault(block, List.of())) {
        SpeakerCluster cluster = clusterOf.get(other);
        PersonName.Agreement agreement = form.name().standsFor(other.name());
        if (agreement != null && cluster != null && !isApart(form, cluster)) {
          possible.merge(cluster, agreement, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return possible;
  }

  private boolean isApart(SpeakerForm form, SpeakerCluster cluster) {
    return cluster.excludes(form)
        || cluster.forms().stream().anyMatch(other -> aliases.areSplit(form, other));
  }

  /** Makes one of all speakers that have a form of {@code same}. */
  private void unite(List<SpeakerAliases.Name> same) {
    Set<SpeakerCluster> clusters = with(same);
    if (clusters.size() > 1) {
      SpeakerCluster into = clusters.iterator().next();
      clusters.stream().skip(1).forEach(other -> into.addAll(other, "your aliases say so"));
      clusterOf.replaceAll((form, old) -> clusters.contains(old) ? into : old);
    }
  }

  private void rename(String name, String newName) {
    with(List.of(SpeakerAliases.Name.of(name))).forEach(cluster -> cluster.rename(newName));
  }

  private Set<SpeakerCluster> with(List<SpeakerAliases.Name> names) {
    Set<SpeakerCluster> with = new LinkedHashSet<>();
    clusterOf.forEach(
        (form, cluster) -> {
          if (names.stream().anyMatch(name -> name.has(form))) {
            with.add(cluster);
          }
        });
    return with;
  }
}
