package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins groups of articles, the two likest first, as long as the mean likeness of their articles is enough.
 *
 * @see <a href="https://archive.org/details/sokal-michener-1958">Sokal and Michener, A statistical method for
 *     evaluating systematic relationships (1958)</a>
 */
final class AverageLink {

    private final double enough;

    AverageLink(double enough) {
        this.enough = enough;
    }

    /**
     * Joins them.
     *
     * @param blocks none empty; their order breaks ties
     * @return those that are left, in the order of the first block of each
     */
    List<List<Known>> join(List<List<Known>> blocks) {
        List<List<Known>> groups = new ArrayList<>();
        blocks.forEach(block -> groups.add(new ArrayList<>(block)));
        double[][] links = links(blocks);
        for (int[] likest = likest(links, groups.size());
                likest.length > 0;
                likest = likest(links, groups.size())) {
            join(likest[0], likest[1], groups, links);
        }
        return groups;
    }

    private static double[][] links(List<List<Known>> blocks) {
        double[][] links = new double[blocks.size()][blocks.size()];
        for (int one = 0; one < links.length; one++) {
            List<Known> compared = OpenStory.compared(blocks.get(one));
            for (int other = 0; other < one; other++) {
                links[one][other] = Known.likeness(compared, OpenStory.compared(blocks.get(other)));
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

    /** The second goes into the first; the last takes its place, so that the groups stay side by side. */
    private static void join(int into, int gone, List<List<Known>> groups, double[][] links) {
        int last = groups.size() - 1;
        double one = groups.get(into).size();
        double two = groups.get(gone).size();
        for (int other = 0; other <= last; other++) {
            double mean = (one * links[into][other] + two * links[gone][other]) / (one + two);
            links[into][other] = mean;
            links[other][into] = mean;
        }
        groups.get(into).addAll(groups.get(gone));
        groups.remove(gone);
        for (int row = gone; row < last; row++) {
            System.arraycopy(links[row + 1], 0, links[row], 0, last + 1);
        }
        for (int row = 0; row < last; row++) {
            System.arraycopy(links[row], gone + 1, links[row], gone, last - gone);
        }
    }
}
