package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins groups of articles, the two likest first, as long as the mean likeness of their articles is enough.
 *
 * @see <a href="https://doi.org/10.1093/comjnl/26.4.354">Murtagh, A survey of recent advances in hierarchical
 *     clustering algorithms (1983)</a>
 */
final class AverageLink {

    private final double enough;

    AverageLink(double enough) {
        this.enough = enough;
    }

    /** Blocks that have come together. */
    private record Group(List<Block> blocks, double size) {
        static Group of(Block block) {
            return new Group(List.of(block), block.articles().size());
        }

        Group with(Group other) {
            List<Block> both = new ArrayList<>(blocks);
            both.addAll(other.blocks);
            return new Group(both, size + other.size);
        }
    }

    /**
     * Joins them.
     *
     * @param blocks none empty; their order breaks ties
     * @return those that come together, in the order of the first block of each
     */
    List<List<Block>> join(List<Block> blocks) {
        List<Group> groups = new ArrayList<>(blocks.stream().map(Group::of).toList());
        double[][] links = links(blocks);
        for (int[] likest = likest(links, groups.size()); likest.length > 0; likest = likest(links, groups.size())) {
            join(likest[0], likest[1], groups, links);
        }
        return groups.stream().map(Group::blocks).toList();
    }

    private static double[][] links(List<Block> blocks) {
        double[][] links = new double[blocks.size()][blocks.size()];
        for (int one = 0; one < links.length; one++) {
            List<Known> compared = OpenStory.compared(blocks.get(one).articles());
            for (int other = 0; other < one; other++) {
                links[one][other] = Known.likeness(
                        compared, OpenStory.compared(blocks.get(other).articles()));
                links[other][one] = links[one][other];
            }
        }
        return links;
    }

    private int[] likest(double[][] links, int size) {
        int[] likest = {};
        double most = enough;
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (links[one][other] > most || likest.length == 0 && links[one][other] == most) {
                    likest = new int[] {one, other};
                    most = links[one][other];
                }
            }
        }
        return likest;
    }

    /** The second goes into the first; those behind it move up. */
    private static void join(int into, int gone, List<Group> groups, double[][] links) {
        int last = groups.size() - 1;
        double one = groups.get(into).size();
        double two = groups.get(gone).size();
        for (int other = 0; other <= last; other++) {
            double mean = (one * links[into][other] + two * links[gone][other]) / (one + two);
            links[into][other] = mean;
            links[other][into] = mean;
        }
        groups.set(into, groups.get(into).with(groups.remove(gone)));
        for (int row = gone; row < last; row++) {
            System.arraycopy(links[row + 1], 0, links[row], 0, last + 1);
        }
        for (int row = 0; row < last; row++) {
            System.arraycopy(links[row], gone + 1, links[row], gone, last - gone);
        }
    }
}
