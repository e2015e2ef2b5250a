package org.rapporteur.assembly.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.event.TollWords.Use;
import org.rapporteur.assembly.quantity.Quantity;
import org.rapporteur.assembly.quantity.QuantityReader;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Finds how many a happening is said to have harmed, and what became of them: dead, hurt, missing. A part of a count ("ten of the
 * twelve", "two crew and ten guests"), what comes on top of one, and what is only feared are left out.
 */
final class TollReader {

    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.AMOD, Relation.ACL, Relation.ACL_RELCL);
    private static final Set<Relation> ENDS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    private static final Set<Relation> OF = EnumSet.of(Relation.NMOD);
    private static final Set<Relation> HELD_BACK = EnumSet.of(Relation.AUX, Relation.MARK, Relation.ADVMOD);
    private static final Set<Relation> PARTNERS = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> DETERMINER = EnumSet.of(Relation.DET);
    private static final Set<String> FEARED =
            Set.of("will", "would", "can", "could", "may", "might", "should", "to", "not");

    private final TollWords words = TollWords.load();
    private final QuantityReader quantities = QuantityReader.load();

    /**
     * A count.
     *
     * @param fate what became of them, and who they are, where that is more than people: "dead child"
     * @param word the token that says what became of them
     */
    record Toll(String fate, Quantity quantity, int word) {}

    /** In reading order; none where no grammar is known. */
    List<Toll> read(Wording wording) {
        return wording.grammar().stream()
                .flatMap(grammar -> quantities.readAll(wording).stream()
                        .flatMap(quantity -> new Place(grammar, quantity).toll().stream()))
                .toList();
    }

    private record Fate(String fate, int word) {}

    /** Where one number stands. */
    private final class Place {

        private final SentenceTree tree;
        private final Quantity quantity;
        private final int number;
        /** The noun that it counts, or itself. */
        private final int counted;

        Place(Grammar grammar, Quantity quantity) {
            this.tree = grammar.treeOf(quantity.token());
            this.quantity = quantity;
            this.number = number();
            this.counted = counted();
        }

        private int number() {
            int at = quantity.token();
            while (at != tree.root()
                    && tree.part(tree.head(at)) == PartOfSpeech.NUM
                    && tree.relation(at) != Relation.CONJ) {
                at = tree.head(at);
            }
            return at;
        }

        private int counted() {
            if (tree.relation(number) == Relation.NUMMOD) {
                return tree.head(number);
            }
            return number;
        }

        Optional<Toll> toll() {
            boolean left = isPart() || isFurther() || quantity.unit().equals("%");
            return left
                    ? Optional.empty()
                    : Stream.of(own(), described(), undergone(), reckoned(), beside())
                            .flatMap(Optional::stream)
                            .findFirst()
                            .filter(fate -> !isHeldBack(fate.word()))
                            .map(fate -> new Toll(fate.fate() + who(), quantity, fate.word()));
        }

        private String lemma(int token) {
            return tree.lemma(token).toLowerCase(Locale.ROOT);
        }

        private String form(int token) {
            return tree.form(token).toLowerCase(Locale.ROOT);
        }

        /** "Ten of the twelve". */
        private boolean isPart() {
            return Stream.of(number, counted)
                    .flatMap(token -> tree.children(token, OF).stream())
                    .anyMatch(whole ->
                            whole > number && !tree.children(whole, DETERMINER).isEmpty());
        }

        /** "Two more", "another nine". */
        private boolean isFurther() {
            return Stream.of(quantity.firstToken() - 1, number + 1)
                    .filter(tree::holds)
                    .anyMatch(token -> words.has(Use.FURTHER, form(token)));
        }

        private String who() {
            String unit = quantity.unit();
            boolean anybody = unit.equals(Quantity.UNNAMED)
                    || words.has(Use.ANYBODY, unit)
                    || words.has(Use.NOUN, unit)
                    || words.has(Use.STATE, unit);
            return anybody ? "" : " " + unit;
        }

        /** "Eleven bodies". */
        private Optional<Fate> own() {
            return words.find(Use.NOUN, lemma(counted))
                    .or(() -> words.find(Use.NOUN, form(counted)))
                    .map(fate -> new Fate(fate, counted));
        }

        /** "Wounded people", "people dead", "people who died". */
        private Optional<Fate> described() {
            return tree.children(counted, DESCRIBING).stream()
                    .flatMap(token -> state(token).stream())
                    .findFirst();
        }

        private Optional<Fate> state(int token) {
            boolean acts = tree.form(token).endsWith("ing")
                    || !tree.children(token, EnumSet.of(Relation.OBJ)).isEmpty();
            return words.find(Use.STATE, form(token))
                    .or(() -> words.find(Use.DIES, lemma(token)))
                    .filter(fate -> !acts || words.has(Use.STATE, form(token)))
                    .map(fate -> new Fate(fate, token));
        }

        /** "Killed eleven people", "eleven people died", "eleven people were treated for wounds". */
        private Optional<Fate> undergone() {
            int head = tree.head(counted);
            if (counted == tree.root() || isOneOfSeveral()) {
                return Optional.empty();
            }
            return switch (tree.relation(counted)) {
                case OBJ -> words.find(Use.VERB, lemma(head)).map(fate -> new Fate(fate, head));
                case NSUBJ_PASS ->
                    words.find(Use.VERB, lemma(head)).or(() -> treated(head)).map(fate -> new Fate(fate, head));
                case NSUBJ ->
                    words.find(Use.DIES, lemma(head))
                            .or(() -> words.find(Use.STATE, form(head)))
                            .map(fate -> new Fate(fate, head));
                default -> Optional.empty();
            };
        }

        /** "Two crew and ten guests": the sum is told by neither. */
        private boolean isOneOfSeveral() {
            return tree.relation(counted) == Relation.CONJ
                    || tree.children(counted, PARTNERS).stream()
                            .anyMatch(other -> !tree.children(other, EnumSet.of(Relation.NUMMOD))
                                    .isEmpty());
        }

        private Optional<String> treated(int verb) {
            boolean wounds = tree.children(verb, EnumSet.of(Relation.OBL)).stream()
                    .anyMatch(token -> words.has(Use.VERB, lemma(token)) || words.has(Use.NOUN, lemma(token)));
            return words.find(Use.TREATED, lemma(verb)).filter(fate -> wounds);
        }

        /** "The toll rose to six", "gave the number of dead as 13". */
        private Optional<Fate> reckoned() {
            if (counted != number || counted == tree.root()) {
                return Optional.empty();
            }
            int verb = tree.head(counted);
            return Stream.concat(Stream.of(verb), tree.children(verb, ENDS).stream())
                    .filter(token -> token != counted)
                    .flatMap(token -> reckoning(token).stream())
                    .findFirst();
        }

        private Optional<Fate> reckoning(int noun) {
            Optional<String> toll = words.find(Use.RECKONING, lemma(noun));
            return toll.map(fate -> new Fate(fate, noun))
                    .or(() ->
                            lemma(noun).equals("number")
                                    ? tree.children(noun, OF).stream()
                                            .flatMap(token -> words
                                                    .find(Use.NOUN, lemma(token))
                                                    .or(() -> words.find(Use.STATE, form(token)))
                                                    .stream()
                                                    .map(fate -> new Fate(fate, token)))
                                            .findFirst()
                                    : Optional.empty());
        }

        /** "Six dead, some thirty hurt", "left four people dead", where the tree says no more. */
        private Optional<Fate> beside() {
            int next = counted + 1;
            return counted >= number && tree.holds(next)
                    ? words.find(Use.STATE, form(next)).map(fate -> new Fate(fate, next))
                    : Optional.empty();
        }

        /** "Could kill thousands", "did not kill", "to kill thirty". */
        private boolean isHeldBack(int word) {
            return tree.children(word, HELD_BACK).stream().map(this::lemma).anyMatch(FEARED::contains);
        }
    }
}
