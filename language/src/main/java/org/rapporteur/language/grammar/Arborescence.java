package org.rapporteur.language.grammar;

import java.util.Arrays;

/** The greatest tree that spans a directed graph from its node 0: Chu and Liu's and Edmonds' method. */
final class Arborescence {

    private static final int NO_CYCLE = -1;

    private Arborescence() {}

    /**
     * The head of each node; that of node 0 says nothing.
     *
     * @param graph {@code [node][head]}; negative infinity where there is no arc; each node but 0 has
     *     an arc from 0
     */
    static int[] of(double[][] graph) {
        int[] heads = new int[graph.length];
        for (int node = 1; node < graph.length; node++) {
            heads[node] = greatest(graph[node]);
        }
        int onCycle = cycle(heads);
        if (onCycle == NO_CYCLE) {
            return heads;
        }
        Contraction contraction = new Contraction(graph, heads, onCycle);
        return contraction.opened(of(contraction.graph()));
    }

    private static int greatest(double[] arcs) {
        int greatest = 0;
        for (int head = 1; head < arcs.length; head++) {
            if (arcs[head] > arcs[greatest]) {
                greatest = head;
            }
        }
        return greatest;
    }

    /** A node that lies on a cycle. */
    private static int cycle(int[] heads) {
        int[] walk = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && walk[node] == 0) {
                walk[node] = start;
                node = heads[node];
            }
            if (node != 0 && walk[node] == start) {
                return node;
            }
        }
        return NO_CYCLE;
    }

    /** A graph with a cycle drawn together to one node, its last. */
    private static final class Contraction {

        private final double[][] graph;
        private final int[] heads;
        private final boolean[] inCycle;
        /** The nodes outside the cycle, by their new numbers. */
        private final int[] outside;

        Contraction(double[][] graph, int[] heads, int onCycle) {
            this.graph = graph;
            this.heads = heads;
            this.inCycle = new boolean[graph.length];
            for (int node = onCycle; !inCycle[node]; node = heads[node]) {
                inCycle[node] = true;
            }
            int[] rest = new int[graph.length];
            int count = 0;
            for (int node = 0; node < graph.length; node++) {
                if (!inCycle[node]) {
                    rest[count++] = node;
                }
            }
            this.outside = Arrays.copyOf(rest, count);
        }

        double[][] graph() {
            int together = outside.length;
            double[][] smaller = new double[together + 1][together + 1];
            smaller[together][together] = Double.NEGATIVE_INFINITY;
            for (int node = 0; node < together; node++) {
                for (int head = 0; head < together; head++) {
                    smaller[node][head] = graph[outside[node]][outside[head]];
                }
                smaller[node][together] = graph[outside[node]][holder(outside[node])];
                int entry = entry(outside[node]);
                smaller[together][node] = gain(entry, outside[node]);
            }
            return smaller;
        }

        /** The node of the cycle that another would best hang on. */
        private int holder(int node) {
            int best = NO_CYCLE;
            for (int head = 0; head < graph.length; head++) {
                if (inCycle[head] && (best == NO_CYCLE || graph[node][head] > graph[node][best])) {
                    best = head;
                }
            }
            return best;
        }

        /** The node of the cycle that would best be torn off to hang on a head outside. */
        private int entry(int head) {
            int best = NO_CYCLE;
            for (int node = 0; node < graph.length; node++) {
                if (inCycle[node] && (best == NO_CYCLE || gain(node, head) > gain(best, head))) {
                    best = node;
                }
            }
            return best;
        }

        private double gain(int node, int head) {
            return graph[node][head] - graph[node][heads[node]];
        }

        /** The heads in the full graph, from those in the smaller one. */
        int[] opened(int[] smaller) {
            int together = outside.length;
            int[] opened = heads.clone();
            for (int node = 1; node < together; node++) {
                int head = smaller[node];
                opened[outside[node]] = head == together ? holder(outside[node]) : outside[head];
            }
            int above = outside[smaller[together]];
            opened[entry(above)] = above;
            return opened;
        }
    }
}
