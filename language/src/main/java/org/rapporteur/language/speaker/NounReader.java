package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * Finds whom a noun phrase speaks of. A name that is tied to it by apposition, title or "is" decides;
 * somebody new is somebody new; "the envoy" is the one of whom this was said last, or whoever holds the
 * role, or whoever the model takes it for, or else an unnamed one of its own.
 */
final class NounReader {

    private static final Set<Relation> TITLE =
            EnumSet.of(Relation.FLAT, Relation.NMOD_DESC, Relation.COMPOUND, Relation.APPOS);

    /** Nouns that are never said of somebody with a name. */
    private static final Set<String> UNNAMED = Set.of("person", "source", "insider");

    /** What a body is called again that was named before. */
    private static final Set<String> SAY_ONLY_THE_SORT = Set.of(
            "agency",
            "body",
            "broadcaster",
            "company",
            "firm",
            "foundation",
            "group",
            "leadership",
            "magazine",
            "network",
            "newspaper",
            "organisation",
            "organization",
            "outlet",
            "paper",
            "party",
            "publication",
            "school",
            "station",
            "website");

    private static final int CANDIDATES_MAX = 4;

    private static final Set<String> ONE = Set.of("one", "another", "neither", "either");
    /** How likely the chains must make somebody whom only they tie to a phrase; more so if it says to whom it belongs. */
    private static final double LEAST = 0.5;

    private static final double LEAST_OF_OWNED = 0.6;

    /** Longer words are no name to call somebody by. */
    private static final int NAME_MAX = 80;

    private final Grammar grammar;
    private final Cast cast;
    private final Phrases phrases;
    private final Company company;
    private final ModelVote model;
    private final PronounReader pronouns;
    private final Holders holders;
    /** The heads of sources whose names are kept back. */
    private final Set<Integer> withheld = new HashSet<>();
    /** Those who are called by words with a name in them. */
    private final Set<Figure> properlyCalled = new HashSet<>();

    NounReader(Cast cast, Phrases phrases, Company company, ModelVote model, PronounReader pronouns) {
        this.grammar = phrases.grammar();
        this.cast = cast;
        this.phrases = phrases;
        this.company = company;
        this.model = model;
        this.pronouns = pronouns;
        this.holders = new Holders(cast, phrases);
    }

    /** Notes that the words with this head keep a name back: "sources". */
    void withhold(int head) {
        withheld.add(head);
    }

    /** Whose name a token belongs to, if it belongs to one. */
    Optional<Figure> namedAt(int token) {
        boolean pronoun = grammar.part(token) == PartOfSpeech.PRON
                && Pronoun.find(phrases.lower(token)).isPresent();
        return pronoun
                ? Optional.empty()
                : cast.namedAt(grammar.tokens().get(token).span());
    }

    /** Whom a phrase comes to, who is spoken of there from now on. */
    Findings read(Phrase phrase) {
        List<Figure> tied = phrase.several()
                ? tiedTogether(phrase)
                : tied(phrase).map(List::of).orElse(List.of());
        Findings findings = !tied.isEmpty()
                ? Findings.sure(tied)
                : switch (phrase.reach()) {
                    case PART -> Findings.sure(part(phrase));
                    case NEW, ANOTHER -> phrases.isEach(phrase) ? Findings.NOBODY : Findings.sure(newcomer(phrase));
                    case KNOWN -> known(phrase);
                };
        if (!findings.speakers().isEmpty()) {
            introduce(phrase, findings.speakers());
        }
        return findings;
    }

    /** Notes that a name stands at a token, and with it the title before it; nobody takes up a "Q" by a pronoun. */
    void name(int head, Figure figure) {
        if (cast.isLabelled(figure)) {
            return;
        }
        Span span = grammar.tokens().get(head).span();
        company.add(new Company.Place(head, span, List.of(figure), phrases.at(head), Optional.empty()));
        SentenceTree tree = grammar.treeOf(head);
        for (int child : tree.children(head, TITLE)) {
            if (tree.part(child) != PartOfSpeech.PRON && namedAt(child).isEmpty()) {
                title(child, figure);
            }
        }
    }

    private void title(int head, Figure figure) {
        phrases.at(head)
                .ifPresent(phrase -> company.add(
                        new Company.Place(head, phrase.span(), List.of(figure), Optional.of(phrase), owner(phrase))));
    }

    private void introduce(Phrase phrase, List<Figure> figures) {
        company.add(new Company.Place(phrase.head(), phrase.span(), figures, Optional.of(phrase), owner(phrase)));
        if (figures.size() == 1) {
            Figure figure = figures.get(0);
            figure.isSpokenOf(phrase.span(), MentionForm.NOMINAL);
            boolean proper = phrase.possessor().isPresent()
                    && grammar.part(phrase.possessor().getAsInt()) == PartOfSpeech.PROPN;
            if (proper && properlyCalled.add(figure) && !figure.isNamed()) {
                figure.isCalled(cast.fold(name(phrase)), name(phrase));
            }
        }
    }

    /** "Her rivals, Solen and Varga": those whose names are tied to the phrase. */
    private List<Figure> tiedTogether(Phrase phrase) {
        SentenceTree tree = grammar.treeOf(phrase.head());
        for (int child : phrases.sameAs(phrase.head())) {
            List<Figure> figures = Stream.of(
                            List.of(child),
                            tree.children(child, Set.of(Relation.CONJ)),
                            tree.children(phrase.head(), Set.of(Relation.CONJ)))
                    .flatMap(List::stream)
                    .flatMap(token -> namedAt(token).stream())
                    .distinct()
                    .toList();
            if (figures.size() > 1) {
                return figures;
            }
        }
        return List.of();
    }

    /** The one whose name is tied to the phrase. */
    private Optional<Figure> tied(Phrase phrase) {
        int head = phrase.head();
        SentenceTree tree = grammar.treeOf(head);
        Optional<Figure> beside = beside(phrase);
        if (beside.isPresent()) {
            return beside;
        }
        for (int child : phrases.sameAs(head)) {
            Optional<Figure> named = namedAt(child).filter(figure -> fits(figure, phrase));
            if (named.isPresent()) {
                return named;
            }
        }
        if (phrases.sameAs(tree.head(head)).contains(head)) {
            return namedAt(tree.head(head)).filter(figure -> fits(figure, phrase));
        }
        boolean predicate = tree.child(head, Set.of(Relation.COP)).isPresent()
                && tree.children(head).stream()
                        .noneMatch(child -> phrases.lower(child).equals("not"));
        return predicate
                ? tree.children(head, Set.of(Relation.NSUBJ)).stream()
                        .flatMap(subject -> company.oneAt(subject).stream())
                        .filter(figure -> fits(figure, phrase))
                        .findFirst()
                : Optional.empty();
    }

    /** A title stands right before its name, and what was found to be somebody's role is his, whatever the tree. */
    private Optional<Figure> beside(Phrase phrase) {
        int next = phrase.head() + 1;
        if (next < grammar.treeOf(phrase.head()).end()) {
            Optional<Figure> behind = namedAt(next)
                    .filter(figure -> figure.kind() == EntityKind.PERSON)
                    .filter(figure -> fits(figure, phrase));
            if (behind.isPresent()) {
                return behind;
            }
        }
        Span head = grammar.tokens().get(phrase.head()).span();
        return cast.figures().stream()
                .filter(figure -> figure.roles().stream().anyMatch(role -> endsWith(role, head)))
                .filter(figure -> !phrase.several() && (phrase.sort().isEmpty() || fits(figure, phrase)))
                .findFirst();
    }

    /** "Envoy" is the head of "special envoy", not of "envoy Solen's office". */
    private boolean endsWith(Span role, Span head) {
        if (!role.contains(head)) {
            return false;
        }
        String behind = grammar.tokens().source().characters().substring(head.end(), role.end());
        return behind.isBlank() || behind.startsWith(" of ") || behind.startsWith(" for ") || behind.startsWith(" at ");
    }

    private static boolean fits(Figure figure, Phrase phrase) {
        if (phrase.several()) {
            return figure.kind() == EntityKind.GROUP || figure.kind() == EntityKind.ORGANISATION;
        }
        return phrase.sort()
                .map(sort -> switch (sort) {
                    case PERSON -> figure.kind() == EntityKind.PERSON || figure.kind() == EntityKind.ANONYMOUS;
                    case BODY -> figure.kind() == EntityKind.ORGANISATION || figure.kind() == EntityKind.PLACE;
                    case TEXT -> figure.kind() == EntityKind.DOCUMENT;
                })
                .orElse(false);
    }

    /** "One of the pilots" is somebody new, "some of the pilots" are the pilots. */
    private List<Figure> part(Phrase phrase) {
        List<Figure> whole = phrases.wholeOf(phrase.head()).stream()
                .mapToObj(company::at)
                .findFirst()
                .orElse(List.of());
        boolean one = ONE.contains(phrases.lower(phrase.head()));
        return one || whole.isEmpty() ? newcomer(phrase) : whole;
    }

    private Findings known(Phrase phrase) {
        Optional<Figure> owner = owner(phrase);
        Optional<List<Figure>> same = owner.flatMap(owning -> company.latestFirst().stream()
                        .filter(place -> place.isNounOf(phrase)
                                && place.owner().filter(owning::equals).isPresent())
                        .map(Company.Place::figures)
                        .findFirst())
                .or(() -> owner.flatMap(owning -> holders.heldBy(phrase, owning)));
        if (same.isPresent()) {
            return Findings.sure(same.get());
        }
        // "The Kestrian envoy" may be anybody known, "her envoy" and "their report" only whom the chains are sure of.
        if (owner.filter(owning -> owning.kind() != EntityKind.PLACE).isPresent()) {
            return Findings.sure(chained(phrase, LEAST_OF_OWNED)
                    .filter(figures -> !figures.contains(owner.get()))
                    .orElseGet(() -> newcomer(phrase)));
        }
        if (phrase.isPerson() && !phrase.several() && UNNAMED.contains(phrase.noun())) {
            return Findings.sure(takenUp(phrase).or(this::lastUnnamed).orElseGet(() -> newcomer(phrase)));
        }
        if (!phrase.several() && (phrase.isPerson() || phrase.isBody())) {
            return knownOne(phrase);
        }
        return Findings.sure(takenUp(phrase).or(() -> chained(phrase, LEAST)).orElseGet(() -> newcomer(phrase)));
    }

    private Optional<List<Figure>> chained(Phrase phrase, double least) {
        return model.figures(phrase.head(), least).filter(figures -> isOfSort(figures, phrase));
    }

    private Findings knownOne(Phrase phrase) {
        Map<Clue, List<Figure>> said = new EnumMap<>(Clue.class);
        takenUp(phrase).ifPresent(figures -> said.put(Clue.SAID, figures));
        if (phrase.isPerson()) {
            holders.heldByOne(phrase).ifPresent(figures -> said.put(Clue.HOLDS, figures));
        }
        Set<Figure> former = holders.former(phrase);
        Findings weighed = pronouns.described(phrase, said, former, phrases.isBare(phrase));
        if (!weighed.speakers().isEmpty() || phrases.isBare(phrase) && !weighed.isNobody()) {
            return weighed;
        }
        // Somebody held the office, and nobody says who holds it: it stays an office.
        return former.isEmpty() ? firstOrOpen(phrase) : Findings.NOBODY;
    }

    /** Somebody new, unless the words as such take up somebody, though it is not clear whom. */
    private Findings firstOrOpen(Phrase phrase) {
        List<Figure> others = phrase.isBody() && phrases.isBare(phrase) && SAY_ONLY_THE_SORT.contains(phrase.noun())
                ? bodiesOfLate()
                : phrases.isWithoutArticle(phrase) && phrase.isPerson() ? holders.of(Set.of(phrase.noun())) : List.of();
        return others.isEmpty() ? Findings.sure(newcomer(phrase)) : Findings.open(others);
    }

    private List<Figure> bodiesOfLate() {
        return company.latestFirst().stream()
                .filter(place -> place.figures().size() == 1)
                .map(place -> place.figures().get(0))
                .filter(figure -> figure.kind() == EntityKind.ORGANISATION && isProper(figure))
                .distinct()
                .limit(CANDIDATES_MAX)
                .toList();
    }

    /** "The person" after "a source close to the talks". */
    private Optional<List<Figure>> lastUnnamed() {
        return company.latestFirst().stream()
                .map(Company.Place::figures)
                .filter(figures -> figures.size() == 1 && figures.get(0).kind() == EntityKind.ANONYMOUS)
                .findFirst();
    }

    private static boolean isOfSort(List<Figure> figures, Phrase phrase) {
        return figures.size() == 1 ? fits(figures.get(0), phrase) : phrase.several();
    }

    /**
     * Those of whom the same noun was said before; of several whoever was spoken of last. What only
     * praises or dates, as in "the longtime senator", need not have been said before; "the other", "the
     * second" and "the Kestrian" must.
     */
    private Optional<List<Figure>> takenUp(Phrase phrase) {
        return takenUp(phrase, phrase.modifiers()).or(() -> takenUp(phrase, phrases.telling(phrase)));
    }

    private Optional<List<Figure>> takenUp(Phrase phrase, Set<String> modifiers) {
        Set<List<Figure>> before = new LinkedHashSet<>();
        Set<Figure> former = holders.former(phrase);
        for (Company.Place place : company.latestFirst()) {
            boolean same = place.isNounOf(phrase)
                    && place.phrase().orElseThrow().modifiers().containsAll(modifiers)
                    && place.phrase().orElseThrow().sort().equals(phrase.sort())
                    && place.figures().stream().noneMatch(former::contains);
            if (same) {
                before.add(place.figures());
            }
        }
        // "The campaign" is rather the campaign of somebody than campaigning.
        return before.stream()
                .max(Comparator.comparing((List<Figure> figures) -> phrase.isBody() && isProper(figures.get(0)))
                        .thenComparingInt(figures -> company.lastOf(figures.get(0))));
    }

    private boolean isProper(Figure figure) {
        return figure.isNamed() || properlyCalled.contains(figure);
    }

    private Optional<Figure> owner(Phrase phrase) {
        return phrase.possessor().stream()
                .mapToObj(token -> company.oneAt(token).or(() -> namedAt(token)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Span name(Phrase phrase) {
        return phrase.span().length() <= NAME_MAX
                ? phrase.span()
                : new Span(
                        phrase.span().begin(),
                        grammar.tokens().get(phrase.head()).span().end());
    }

    /** Somebody new, without a name. */
    private List<Figure> newcomer(Phrase phrase) {
        FoldedName words = cast.fold(name(phrase));
        Optional<EntityKind> kind = phrase.sort().map(sort -> switch (sort) {
            case PERSON ->
                phrase.several() && !withheld.contains(phrase.head()) ? EntityKind.GROUP : EntityKind.ANONYMOUS;
            case BODY -> EntityKind.ORGANISATION;
            case TEXT -> EntityKind.DOCUMENT;
        });
        return kind.isEmpty() || words.isEmpty() ? List.of() : List.of(new Figure(kind.get(), words, name(phrase)));
    }
}
