package org.rapporteur.language.speaker;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.rapporteur.language.token.Token;

/**
 * Finds whom a noun phrase speaks of. A name that is tied to it by apposition, title or "is" decides;
 * somebody new is somebody new; "the envoy" is the one of whom this was said last, or whoever holds the
 * role, or whoever the model takes it for, or else an unnamed one of its own.
 */
final class NounReader {

    private static final Set<Relation> TITLE =
            EnumSet.of(Relation.FLAT, Relation.NMOD_DESC, Relation.COMPOUND, Relation.APPOS);

    private static final Set<String> NO_LONGER_HELD =
            Set.of("former", "previous", "ex", "late", "outgoing", "then", "ousted", "onetime", "retired");

    /** Nouns that are never said of somebody with a name. */
    private static final Set<String> UNNAMED = Set.of("person", "source", "insider");

    private static final Set<String> ONE = Set.of("one", "another", "neither", "either");
    /** What it weighs that somebody was called so before, and that somebody holds the role. */
    private static final double SAID = 1.0;

    private static final double HELD = 1.3;

    /** Longer words are no name to call somebody by. */
    private static final int NAME_MAX = 80;

    private final Grammar grammar;
    private final Cast cast;
    private final Phrases phrases;
    private final Company company;
    private final ModelVote model;
    private final PronounReader pronouns;
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
        List<Figure> figures = !tied.isEmpty()
                ? tied
                : switch (phrase.reach()) {
                    case PART -> part(phrase);
                    case NEW, ANOTHER -> newcomer(phrase);
                    case KNOWN -> known(phrase);
                };
        if (figures.isEmpty()) {
            return Findings.NOBODY;
        }
        introduce(phrase, figures);
        return Findings.sure(figures);
    }

    /** Notes that a name stands at a token, and with it the title before it. */
    void name(int head, Figure figure) {
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
            if (proper && properlyCalled.add(figure) && isUnnamed(figure)) {
                figure.isCalled(cast.fold(name(phrase)), name(phrase));
            }
        }
    }

    private static boolean isUnnamed(Figure figure) {
        return figure.places().stream().noneMatch(place -> place.form() == MentionForm.NAME);
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

    private List<Figure> known(Phrase phrase) {
        Optional<Figure> owner = owner(phrase);
        Optional<List<Figure>> same = owner.flatMap(owning -> company.latestFirst().stream()
                        .filter(place -> place.isNounOf(phrase)
                                && place.owner().filter(owning::equals).isPresent())
                        .map(Company.Place::figures)
                        .findFirst())
                .or(() -> owner.flatMap(owning -> heldBy(phrase, owning)));
        if (same.isPresent()) {
            return same.get();
        }
        // "The Kestrian envoy" may be anybody known, "her envoy" and "their report" not.
        if (owner.filter(owning -> owning.kind() != EntityKind.PLACE).isPresent()) {
            return newcomer(phrase);
        }
        if (isPerson(phrase) && !phrase.several() && UNNAMED.contains(phrase.noun())) {
            return takenUp(phrase).or(this::lastUnnamed).orElseGet(() -> newcomer(phrase));
        }
        if (isPerson(phrase) && !phrase.several()) {
            Map<List<Figure>, Double> said = new HashMap<>();
            takenUp(phrase).ifPresent(figures -> said.merge(figures, SAID, Math::max));
            heldByOne(phrase).ifPresent(figures -> said.merge(figures, HELD, Math::max));
            Set<Figure> former = formerHolders(phrase);
            Findings weighed = pronouns.described(phrase, said, former);
            // Somebody held the office, and nobody says who holds it: it stays an office.
            List<Figure> nobody = former.isEmpty() ? newcomer(phrase) : List.of();
            return weighed.speakers().isEmpty() ? nobody : weighed.speakers();
        }
        return takenUp(phrase)
                .or(() -> model.figures(phrase.head(), 0.5).filter(figures -> isOfSort(figures, phrase)))
                .orElseGet(() -> newcomer(phrase));
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
        Set<Figure> former = formerHolders(phrase);
        for (Company.Place place : company.latestFirst()) {
            boolean same = place.isNounOf(phrase)
                    && place.phrase().orElseThrow().modifiers().containsAll(modifiers)
                    && place.phrase().orElseThrow().sort().equals(phrase.sort())
                    && place.figures().stream().noneMatch(former::contains);
            if (same) {
                before.add(place.figures());
            }
        }
        return before.stream().max(Comparator.comparingInt(figures -> company.lastOf(figures.get(0))));
    }

    private Optional<List<Figure>> heldBy(Phrase phrase, Figure owner) {
        return phrase.several() || !isPerson(phrase) || owner.name().isEmpty()
                ? Optional.empty()
                : holder(Set.copyOf(List.of(phrase.noun(), owner.name().last())));
    }

    private Optional<List<Figure>> heldByOne(Phrase phrase) {
        if (phrase.several() || !isPerson(phrase)) {
            return Optional.empty();
        }
        Set<String> wanted = new HashSet<>(phrase.modifiers());
        wanted.add(phrase.noun());
        return holder(wanted).or(() -> holder(Set.of(phrase.noun())));
    }

    private static boolean isPerson(Phrase phrase) {
        return phrase.sort().filter(sort -> sort == SourceNouns.Sort.PERSON).isPresent();
    }

    /** The one person in whose roles there are these words. */
    private Optional<List<Figure>> holder(Set<String> wanted) {
        List<Figure> holders = cast.figures().stream()
                .filter(figure -> figure.kind() == EntityKind.PERSON)
                .filter(figure -> figure.roles().stream().map(this::words).anyMatch(role -> isHeld(role, wanted)))
                .toList();
        return holders.size() == 1 ? Optional.of(holders) : Optional.empty();
    }

    /** Those who are said to have held a role of this noun before; nobody if the phrase itself speaks of the past. */
    private Set<Figure> formerHolders(Phrase phrase) {
        Set<Figure> former = new HashSet<>();
        if (phrase.modifiers().stream().anyMatch(NO_LONGER_HELD::contains)) {
            return former;
        }
        for (Figure figure : cast.figures()) {
            boolean held = figure.roles().stream()
                    .map(this::words)
                    .anyMatch(role ->
                            role.contains(phrase.noun()) && role.stream().anyMatch(NO_LONGER_HELD::contains));
            if (held) {
                former.add(figure);
            }
        }
        return former;
    }

    private static boolean isHeld(Set<String> role, Set<String> wanted) {
        return role.containsAll(wanted)
                && (wanted.stream().anyMatch(NO_LONGER_HELD::contains)
                        || role.stream().noneMatch(NO_LONGER_HELD::contains));
    }

    private Set<String> words(Span role) {
        Set<String> words = new HashSet<>();
        for (Token token : grammar.tokens().within(role)) {
            words.add(token.form().toLowerCase(Locale.ROOT));
            words.add(phrases.noun(token.index()));
        }
        return words;
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
