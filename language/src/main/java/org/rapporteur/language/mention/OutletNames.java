package org.rapporteur.language.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.token.TabbedLines;

/** The names of outlets that {@code outlets.tsv} lists. */
public final class OutletNames {

    private OutletNames() {}

    /** Name, and {@code name} where it is proof by itself or {@code organisation} where it is not. */
    public static List<List<String>> lines() {
        return TabbedLines.read(OutletNames.class, "outlets.tsv", 2);
    }

    /** Those that are proof by themselves, in lower case. */
    static Set<String> proofs() {
        Set<String> proofs = new HashSet<>();
        for (List<String> line : lines()) {
            if (line.get(1).equals("name")) {
                proofs.add(line.get(0).toLowerCase(Locale.ROOT));
            }
        }
        return proofs;
    }
}
