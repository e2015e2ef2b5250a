package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.assembly.Treed;
import org.rapporteur.assembly.copy.CopyIndex;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Drawn articles with their trees, set against each other; and what comes out as lines that a person reads. */
final class Told {

    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    /** An article of an outlet; with a tree for each sentence, or with none. */
    Drawing article(String outlet, String day, String text, String... trees) {
        Drawing drawing = Drawing.of(Articles.of(outlet, day, outlet + " " + day, text));
        drawings.add(drawing);
        readings.add(
                trees.length == 0
                        ? new Reading(drawing.article(), List.of(), List.of())
                        : new Reading(
                                drawing.article(),
                                Treed.wording(drawing.article().text(), trees),
                                List.of(),
                                List.of()));
        return drawing;
    }

    Comparison compare(Utterance... utterances) {
        return Corroboration.of(material(), Arrays.asList(utterances));
    }

    Material material() {
        CopyIndex index = new CopyIndex();
        List<Copy> copies = new ArrayList<>();
        drawings.forEach(drawing -> copies.addAll(index.add(drawing.article())));
        Dossier dossier = Drawing.dossier(drawings, List.of());
        return new Material(
                readings, new Coverage(List.of(), copies, Map.of()), dossier.entities(), dossier.statements());
    }

    String words(Passage passage) {
        return drawings.stream()
                .map(Drawing::article)
                .filter(article -> article.id().equals(passage.article()))
                .map(article -> outlet(article) + ": " + article.text().slice(passage.span()))
                .findFirst()
                .orElseThrow();
    }

    /** "2 roots: OUTLET Halden Wire, OUTLET Strand Ledger | Halden Wire: Solen resigned | ...". */
    String line(ReportedFact fact) {
        return fact.roots().stream().map(Told::line).collect(Collectors.joining(", ")) + " | " + words(fact.tellings());
    }

    String line(Difference difference) {
        return difference.slot() + " " + difference.bearing() + " | "
                + difference.sides().stream()
                        .map(side -> words(side.tellings()))
                        .collect(Collectors.joining(" / "));
    }

    private String words(List<Telling> tellings) {
        return tellings.stream().map(Telling::passage).map(this::words).collect(Collectors.joining(" | "));
    }

    static String line(Root root) {
        return (root.kind() + " " + root.entity().map(Object::toString).orElse("") + " "
                        + root.outlet().orElse(""))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String outlet(Article article) {
        return article.imprint().outlet().orElseThrow().name();
    }
}
