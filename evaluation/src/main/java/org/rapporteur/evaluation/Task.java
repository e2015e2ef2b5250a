package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.List;

/** One question about how well Rapporteur reads. */
interface Task {

    /** As it is named on the command line. */
    String name();

    /** What it measures, in one line. */
    String about();

    /**
     * Measures; tells the bench what is skipped and, where it is asked to list, what is wrong.
     *
     * @return no figures if its data is absent
     */
    List<Figure> measure(Bench bench) throws IOException;
}
