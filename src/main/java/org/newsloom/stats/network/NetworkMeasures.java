package org.newsloom.stats.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Measures the nodes of a network. The same edges in the same order give the same numbers: sums are
 * taken in the order of nodes and edges, and the Leiden algorithm (Traag, Waltman and van Eck 2019,
 * "From Louvain to Leiden") begins with a fixed seed.
 */
public final class NetworkMeasures {
  /** Betweenness costs nodes times edges; beyond this it is left out. About a minute. */
  public static final long BETWEENNESS_STEPS = 2_000_000_000L;

  private static final long SEED = 1;

  /** Of modularity; 1 is the usual one. */
  private static final double RESOLUTION = 1;

  /** Rounds of the Leiden algorithm; it seldom changes anything after the third. */
  private static final int ROUNDS = 10;

  private static final double DAMPING = 0.85;
  private static final int PAGERANK_ROUNDS = 200;
  private static final double PAGERANK_TOLERANCE = 1e-10;

  private NetworkMeasures() {}

  /**
   * The measures of all nodes.
   *
   * @param nodes how many; they are numbered from 0
   * @param edges each pair of nodes at most once, in an order of their own
   * @return one a node, in the order of their numbers
   * @throws IllegalArgumentException if an edge is a loop, stands twice or names no node
   */
  public static List<NodeMeasures> of(int nodes, List<NetworkEdge> edges) {
    if (nodes == 0) {
      return List.of();
    }
    Graph<Integer, DefaultWeightedEdge> graph = graph(nodes, edges);
    int[] degree = new int[nodes];
    long[] weighted = new long[nodes];
    for (NetworkEdge edge : edges) {
      degree[edge.a()]++;
      degree[edge.b()]++;
      weighted[edge.a()] += edge.weight();
      weighted[edge.b()] += edge.weight();
    }
    Map<Integer, Double> pagerank =
        new PageRank<>(graph, DAMPING, PAGERANK_ROUNDS, PAGERANK_TOLERANCE).getScores();
    @Nullable Map<Integer, Double> betweenness =
        (long) nodes * edges.size() > BETWEENNESS_STEPS
            ? null
            : new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
    int[] communities = IntStream.rangeClosed(1, nodes).toArray();
    int[] components = communities;
    // The library does not take a network without edges.
    if (!edges.isEmpty()) {
      Network network = network(nodes, edges);
      communities = largestFirst(communities(network));
      components = largestFirst(network.identifyComponents().getClusters());
    }
    List<NodeMeasures> measures = new ArrayList<>(nodes);
    for (int node = 0; node < nodes; node++) {
      measures.add(
          new NodeMeasures(
              degree[node],
              weighted[node],
              betweenness == null ? null : betweenness.get(node),
              pagerank.get(node),
              communities[node],
              components[node]));
    }
    return List.copyOf(measures);
  }

  private static Graph<Integer, DefaultWeightedEdge> graph(int nodes, List<NetworkEdge> edges) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int node = 0; node < nodes; node++) {
      graph.addVertex(node);
    }
    for (NetworkEdge edge : edges) {
      DefaultWeightedEdge added = graph.addEdge(edge.a(), edge.b());
      if (added == null) {
        throw new IllegalArgumentException("An edge stands twice: " + edge + ".");
      }
      graph.setEdgeWeight(added, (double) edge.weight());
    }
    return graph;
  }

  private static Network network(int nodes, List<NetworkEdge> edges) {
    LargeIntArray[] ends = {new LargeIntArray(edges.size()), new LargeIntArray(edges.size())};
    LargeDoubleArray weights = new LargeDoubleArray(edges.size());
    for (int i = 0; i < edges.size(); i++) {
      ends[0].set(i, edges.get(i).a());
      ends[1].set(i, edges.get(i).b());
      weights.set(i, (double) edges.get(i).weight());
    }
    return new Network(nodes, true, ends, weights, false, false);
  }

  /** Communities of largest modularity, which the library reaches by scaling the resolution. */
  private static int[] communities(Network network) {
    Clustering clustering = new Clustering(network.getNNodes());
    double total = 2 * network.getTotalEdgeWeight();
    new LeidenAlgorithm(
            RESOLUTION / total, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
        .improveClustering(network, clustering);
    return clustering.getClusters();
  }

  /** Numbers clusters anew from 1, by size, ties by their first node. */
  private static int[] largestFirst(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    int[] size = new int[count];
    int[] firstNode = new int[count];
    Arrays.fill(firstNode, Integer.MAX_VALUE);
    for (int node = 0; node < clusters.length; node++) {
      size[clusters[node]]++;
      firstNode[clusters[node]] = Math.min(firstNode[clusters[node]], node);
    }
    List<Integer> order =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                (a, b) ->
                    size[a] != size[b]
                        ? Integer.compare(size[b], size[a])
                        : Integer.compare(firstNode[a], firstNode[b]))
            .toList();
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      number[order.get(i)] = i + 1;
    }
    return Arrays.stream(clusters).map(cluster -> number[cluster]).toArray();
  }
}
