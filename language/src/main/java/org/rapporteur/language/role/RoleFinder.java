package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.role.Holding.Given;
import org.rapporteur.language.role.Tenures.Tenure;

/**
 * Finds which roles an article gives to whom, and what it calls people that is no role. What a noun says of
 * a person stands in two tables; to whom it belongs says the grammar. Safe for use by many threads.
 */
public final class RoleFinder {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’");

    private final RoleWords words = RoleWords.load();
    private final RoleNouns nouns = RoleNouns.load(words);

    /**
     * Finds them.
     *
     * @param personAt for the head of a pronoun or a nominal the name of the person whom it means; empty
     *     where that is not sure
     * @param voiceAt in whose own words a span stands
     * @return in reading order of the roles' words
     */
    public List<Holding> find(
            Grammar grammar, Names names, IntFunction<Optional<Span>> personAt, Function<Span, Voice> voiceAt) {
        Scene scene = new Scene(grammar, names, personAt);
        List<Holding> found = new ArrayList<>();
        Round round = new Round(scene, voiceAt);
        grammar.trees().forEach(round::look);
        round.takeUp();
        grammar.trees().forEach(tree -> found.addAll(round.found(tree)));
        found.sort(Comparator.comparing(holding -> holding.role().words()));
        return List.copyOf(found);
    }

    /** One pass over one article. */
    private final class Round {

        private final Scene scene;
        private final Function<Span, Voice> voiceAt;
        private final Map<RolePhrase, Claim> claims = new LinkedHashMap<>();
        private final RolePhrases phrases;
        private final Offices offices;
        private final BesideNames beside;
        private final SaidOfNames saidOf;
        private final Predicates predicates;
        private final VerbRoles verbs;
        private final Tenures tenures;
        private final Epithets epithets;

        Round(Scene scene, Function<Span, Voice> voiceAt) {
            this.scene = scene;
            this.voiceAt = voiceAt;
            this.phrases = new RolePhrases(scene, nouns, words);
            this.offices = new Offices(scene, words);
            this.beside = new BesideNames(scene);
            this.saidOf = new SaidOfNames(scene);
            this.predicates = new Predicates(scene, words);
            this.verbs = new VerbRoles(scene, words);
            this.tenures = new Tenures(scene);
            this.epithets = new Epithets(scene, words);
        }

        void look(SentenceTree tree) {
            List<RolePhrase> here = phrases.find(tree);
            here.forEach(phrase -> claims.put(phrase, claim(phrase)));
            here.forEach(phrase ->
                    claims.computeIfPresent(phrase, (same, claim) -> claim.isEmpty() ? shared(same, here) : claim));
        }

        void takeUp() {
            TakenUp takenUp = new TakenUp(scene, beside, claims, voiceAt);
            List.copyOf(claims.keySet())
                    .forEach(phrase -> claims.computeIfPresent(
                            phrase, (same, claim) -> claim.isEmpty() ? takenUp.of(same) : claim));
        }

        List<Holding> found(SentenceTree tree) {
            List<Holding> found = new ArrayList<>();
            claims.forEach((phrase, claim) -> {
                if (tree.holds(phrase.head())) {
                    claim.holders().forEach(holder -> {
                        found.add(new Holding(holder, given(phrase, claim, holder), claim.stated()));
                        epithets.in(phrase).ifPresent(label -> found.add(new Holding(holder, label, claim.stated())));
                    });
                }
            });
            found.addAll(epithets.beforeNames(tree));
            found.addAll(verbs.find(tree));
            return found;
        }

        private Claim claim(RolePhrase phrase) {
            Claim claim = beside.of(phrase);
            claim = claim.isEmpty() ? saidOf.of(phrase) : claim;
            return claim.isEmpty() ? predicates.of(phrase) : claim;
        }

        /** "A senator and presidential candidate": what is joined to a role belongs to the same person. */
        private Claim shared(RolePhrase phrase, List<RolePhrase> here) {
            for (RolePhrase other : here) {
                Claim theirs = claims.getOrDefault(other, Claim.NONE);
                boolean joined = isJoined(phrase, other) || isTitleBehind(phrase, other);
                if (joined && !theirs.isEmpty() && phrase.isPlural() == other.isPlural()) {
                    return theirs;
                }
            }
            return Claim.NONE;
        }

        private boolean isJoined(RolePhrase phrase, RolePhrase to) {
            int between = phrase.first() - 1;
            while (between > to.end() && scene.part(between) == PartOfSpeech.DET) {
                between--;
            }
            boolean follows = between >= to.end()
                    && between <= to.end() + 1
                    && (scene.part(between) == PartOfSpeech.CCONJ
                            || scene.lower(between).equals(","));
            boolean sameHead = scene.relation(phrase.head()) == Relation.APPOS
                    && scene.relation(to.head()) == Relation.APPOS
                    && scene.head(phrase.head()) == scene.head(to.head());
            return follows && (sameHead || scene.relation(phrase.head()) == Relation.CONJ)
                    || scene.relation(phrase.head()) == Relation.CONJ && scene.head(phrase.head()) == to.head();
        }

        private boolean isTitleBehind(RolePhrase phrase, RolePhrase next) {
            boolean joined = phrase.end() + 1 == next.first()
                    && (scene.part(phrase.end()) == PartOfSpeech.CCONJ
                            || scene.lower(phrase.end()).equals(","));
            return joined && scene.beginsPerson(next.nounEnd());
        }

        /** A role that stands in quotation marks alone is what somebody calls somebody: “the Chancellor of the Strait”. */
        private boolean isInMarks(RolePhrase phrase) {
            int first = phrase.first();
            int before = first > 1 && scene.part(first - 1) == PartOfSpeech.DET ? first - 2 : first - 1;
            int behind = ".,".contains(scene.lower(phrase.end())) ? phrase.end() + 1 : phrase.end();
            return MARKS.contains(scene.lower(before)) && MARKS.contains(scene.lower(behind));
        }

        /** "President and general counsel of the Corran Group" is both of the group. */
        private Optional<Span> affiliation(RolePhrase phrase, Claim claim, Span holder) {
            return offices.affiliation(phrase, holder)
                    .or(() -> claims.entrySet().stream()
                            .filter(other -> other.getValue().holders().equals(claim.holders())
                                    && offices.sharesBody(phrase, other.getKey()))
                            .flatMap(other -> offices.bodyBehind(other.getKey()).stream())
                            .findFirst());
        }

        private Given given(RolePhrase phrase, Claim claim, Span holder) {
            boolean began = scene.part(claim.predicate()) == PartOfSpeech.VERB
                    && (words.has("appoint", scene.lemma(claim.predicate()))
                            || scene.lemma(claim.predicate()).equals("become"));
            Tenure tenure = tenures.behind(phrase.end(), began);
            RoleStatus status = phrase.status() == RoleStatus.CURRENT || phrase.status() == RoleStatus.ACTING
                    ? claim.status().orElse(phrase.status())
                    : phrase.status();
            boolean over = tenure.until().flatMap(until -> until.value()).isPresent() && status == RoleStatus.CURRENT;
            boolean label = phrase.isLabel() || isInMarks(phrase);
            return new Given(
                    scene.tokens().spanOf(beside.firstWord(phrase), Math.max(phrase.end(), phrase.nounEnd())),
                    scene.tokens().get(phrase.head()).span(),
                    label ? "" : offices.office(phrase),
                    label ? Optional.empty() : affiliation(phrase, claim, holder),
                    over ? RoleStatus.FORMER : status,
                    tenure.from(),
                    tenure.until());
        }
    }
}
