package org.rapporteur.assembly.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.quantity.Quantity;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;

/** The numbers that stand in the clauses of events, eleven people in "killed at least eleven people", and the words of their days. */
final class Counts {

    /** In characters. */
    private static final int NEAR = 300;

    private final Material material;
    private final QuantityReader reader = QuantityReader.load();
    private final Map<ArticleId, List<Quantity>> read = new HashMap<>();

    Counts(Material material) {
        this.material = material;
    }

    /**
     * A number of something.
     *
     * @param unit of what, with what narrows it
     */
    record Count(String unit, Quantity quantity, Telling telling) {

        /** The same number with the same bound: "at least eleven" is not "eleven". */
        boolean isSame(Count other) {
            return quantity.value() == other.quantity.value()
                    && quantity.interval().equals(other.quantity.interval());
        }

        /** Where the number stands. */
        Passage number() {
            return new Passage(telling.article(), quantity.words());
        }

        boolean meets(Count other) {
            return quantity.interval().meets(other.quantity.interval());
        }
    }

    /** The words near a mention that tell a time, and those of a day by its number. */
    Optional<Span> words(EventMention mention, Window window) {
        int at = mention.trigger().begin();
        return material.timexesIn(mention.provenance().article()).stream()
                .filter(time -> time.window().equals(Optional.of(window)))
                .map(Timex::span)
                .min(Comparator.comparingInt(span -> Math.abs(span.begin() - at)))
                .filter(span -> Math.abs(span.begin() - at) <= NEAR);
    }

    /** Those of the clauses of an event that do not count whom anything harmed. */
    Stream<Count> of(List<Occurrence> occurrences, Tolls tolls) {
        return occurrences.stream()
                .flatMap(occurrence -> of(occurrence.mention()).stream())
                .filter(count -> !tolls.isToll(count));
    }

    /** Those of its own clause: what hangs on it, or on the verb that a noun is subject or object of. */
    private List<Count> of(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Optional<Grammar> grammar = material.wordingOf(article).grammar();
        OptionalInt head =
                grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
        if (head.isEmpty()) {
            return List.of();
        }
        SentenceTree tree = grammar.orElseThrow().treeOf(head.getAsInt());
        return read.computeIfAbsent(article, id -> reader.read(material.wordingOf(id))).stream()
                .filter(quantity -> tree.holds(quantity.token()) && isOf(tree, quantity.token(), head.getAsInt()))
                .map(quantity -> new Count(
                        quantity.unit() + " " + quantity.narrower(),
                        quantity,
                        new Telling(new Passage(article, quantity.words()), mention.by())))
                .toList();
    }

    /** Whether the first verb or the first noun of a happening above a number is this one. */
    private static boolean isOf(SentenceTree tree, int number, int trigger) {
        int at = number;
        while (at != trigger && at != tree.root() && tree.part(at) != PartOfSpeech.VERB) {
            at = tree.head(at);
        }
        return at == trigger;
    }
}
