package org.newsloom.stats.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkMeasuresTest {
  /** Zachary's karate club (1977): 34 members, 78 friendships. */
  private static final String KARATE =
      """
      0:1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31
      1:2 3 7 13 17 19 21 30
      2:3 7 8 9 13 27 28 32
      3:7 12 13
      4:6 10
      5:6 10 16
      6:16
      8:30 32 33
      9:33
      13:33
      14:32 33
      15:32 33
      18:32 33
      19:33
      20:32 33
      22:32 33
      23:25 27 29 32 33
      24:25 27 31
      25:31
      26:29 33
      27:33
      28:31 33
      29:32 33
      30:32 33
      31:32 33
      32:33
      """;

  private static List<NetworkEdge> karate() {
    List<NetworkEdge> edges = new ArrayList<>();
    KARATE
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(":", -1);
              for (String other : parts[1].split(" ", -1)) {
                edges.add(new NetworkEdge(Integer.parseInt(parts[0]), Integer.parseInt(other), 1));
              }
            });
    return edges;
  }

  @Test
  void betweennessOfTheKarateClub() {
    List<NodeMeasures> nodes = NetworkMeasures.of(34, karate());
    // networkx: 0.4376352813852814 and 0.30407497594997596, of 33 * 32 / 2 pairs.
    assertThat(nodes.get(0).betweenness()).isCloseTo(0.4376352813852814 * 528, within(1e-9));
    assertThat(nodes.get(33).betweenness()).isCloseTo(0.30407497594997596 * 528, within(1e-9));
    assertThat(nodes.get(11).betweenness()).isZero();
  }

  @Test
  void communitiesOfTheKarateClubReachTheKnownModularity() {
    List<NetworkEdge> edges = karate();
    List<NodeMeasures> nodes = NetworkMeasures.of(34, edges);
    double within = 0;
    double[] degrees = new double[40];
    for (NetworkEdge edge : edges) {
      within += nodes.get(edge.a()).community() == nodes.get(edge.b()).community() ? 1 : 0;
    }
    for (NodeMeasures node : nodes) {
      degrees[node.community()] += node.degree();
    }
    double modularity = within / 78;
    for (double degree : degrees) {
      modularity -= degree / 156 * (degree / 156);
    }
    assertThat(modularity).isCloseTo(0.4198, within(5e-5));
  }

  @Test
  void pageRankSumsToOne() {
    List<NodeMeasures> nodes = NetworkMeasures.of(34, karate());
    assertThat(nodes.stream().mapToDouble(NodeMeasures::pagerank).sum()).isCloseTo(1, within(1e-9));
    // networkx: 0.09700181758983706 and 0.10091791674871215.
    assertThat(nodes.get(0).pagerank()).isCloseTo(0.0970018, within(1e-5));
    assertThat(nodes.get(33).pagerank()).isCloseTo(0.1009179, within(1e-5));
  }

  @Test
  void componentsAndCommunitiesAreNumberedBySize() {
    List<NodeMeasures> nodes =
        NetworkMeasures.of(
            6,
            List.of(
                new NetworkEdge(0, 1, 5),
                new NetworkEdge(2, 3, 1),
                new NetworkEdge(3, 4, 1),
                new NetworkEdge(2, 4, 1)));
    assertThat(nodes).extracting(NodeMeasures::component).containsExactly(2, 2, 1, 1, 1, 3);
    assertThat(nodes).extracting(NodeMeasures::community).containsExactly(2, 2, 1, 1, 1, 3);
    assertThat(nodes)
        .extracting(NodeMeasures::weightedDegree)
        .containsExactly(5L, 5L, 2L, 2L, 2L, 0L);
  }

  @Test
  void sameEdgesGiveTheSameNumbers() {
    assertThat(NetworkMeasures.of(34, karate())).isEqualTo(NetworkMeasures.of(34, karate()));
  }

  @Test
  void noNodesAndNoEdgesAreFine() {
    assertThat(NetworkMeasures.of(0, List.of())).isEmpty();
    assertThat(NetworkMeasures.of(1, List.of()))
        .containsExactly(new NodeMeasures(0, 0, 0.0, 1.0, 1, 1));
  }

  @Test
  void anEdgeThatStandsTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                NetworkMeasures.of(2, List.of(new NetworkEdge(0, 1, 1), new NetworkEdge(1, 0, 1))))
        .hasMessageContaining("stands twice");
  }
}
