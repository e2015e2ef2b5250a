package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.speaker.SpeakerResolver.Evidence;
import org.rapporteur.language.token.Token;

/**
 * Reads whatever an article speaks of, from first to last, and finds whom each source comes to. Sources
 * are read with all else, for a later one takes up what was spoken of before it, in a source or not.
 */
final class SourceReader {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ);
    private static final Set<Relation> PASSIVE = EnumSet.of(Relation.NSUBJ_PASS, Relation.AUX_PASS, Relation.MARK);
    /** How a verb hangs on another that has its subject: "warning that", "and warned that". */
    private static final Set<Relation> GOES_ON = EnumSet.of(Relation.ADVCL, Relation.CONJ, Relation.XCOMP);

    private static final Set<String> OF_TWO = Set.of("both", "neither", "either");
    private static final Set<String> ANYONE =
            Set.of("two", "man", "woman", "leader", "candidate", "president", "minister", "politician", "rival");

    private final Grammar grammar;
    private final Cast cast;
    private final Phrases phrases;
    private final Company company = new Company();
    private final NounReader nouns;
    private final PronounReader pronouns;
    private final Clues clues;
    private final OwnVoices voices;
    private final SpokenHeads heads;
    /** By the heads of their sources. */
    private final NavigableMap<Integer, Attribution> sources = new TreeMap<>();

    private final Map<Integer, Findings> found = new HashMap<>();
    private final Map<Span, Figure> groups = new HashMap<>();
    private List<Figure> lastSpeakers = List.of();
    private int lastParagraph = -1;

    /**
     * What is the same for all articles.
     *
     * @param judge is shown each contest before it is decided, with the token that it is about
     */
    record Means(SourceNouns nouns, ClueWeights weights, BiConsumer<Integer, Contest> judge) {}

    SourceReader(Means means, Evidence evidence, Grammar grammar, Cast cast, List<Attribution> attributions) {
        this.grammar = grammar;
        this.cast = cast;
        this.phrases = new Phrases(grammar, evidence.chains(), means.nouns());
        this.heads = new SpokenHeads(phrases);
        this.voices = new OwnVoices(attributions);
        ModelVote model = new ModelVote(evidence.chains(), cast, company);
        Genders genders = new Genders(evidence.chains(), cast, evidence.tokens().source());
        QuotedWords quoted = QuotedWords.of(attributions);
        this.clues = new Clues(grammar, company, model, quoted, genders);
        this.pronouns = new PronounReader(company, model, quoted, clues, means);
        this.nouns = new NounReader(cast, phrases, company, model, pronouns);
        for (Attribution attribution : attributions) {
            attribution.source().span().ifPresent(source -> heads.of(source).forEach(head -> take(head, attribution)));
        }
        read(evidence);
    }

    private void take(int head, Attribution attribution) {
        sources.putIfAbsent(head, attribution);
        if (attribution.source().naming() == Naming.UNNAMED) {
            nouns.withhold(head);
        }
    }

    private void read(Evidence evidence) {
        Set<Integer> tokens = new TreeSet<>(sources.keySet());
        evidence.chains().mentions().stream()
                .filter(mention -> !mention.isJoint())
                .forEach(mention -> tokens.add(mention.head()));
        evidence.names().names().forEach(name -> tokens.addAll(heads.of(name.span())));
        for (int token : tokens) {
            Findings findings = read(token);
            found.put(token, findings);
            joinWithThoseBefore(token);
            if (sources.containsKey(token) && !findings.speakers().isEmpty()) {
                lastSpeakers = findings.speakers();
                lastParagraph = grammar.tokens().paragraphNumber(token);
            }
        }
        for (int token : sources.keySet()) {
            Pronoun.find(phrases.lower(token))
                    .filter(pronoun -> pronoun == Pronoun.I || pronoun == Pronoun.WE)
                    .ifPresent(pronoun -> found.put(token, ownVoice(token, pronoun)));
        }
    }

    private Findings read(int token) {
        Optional<Figure> named = nouns.namedAt(token);
        if (named.isPresent()) {
            nouns.name(token, named.get());
            return Findings.sure(named.get());
        }
        List<Figure> several = cast.candidatesAt(nameAround(token));
        if (!several.isEmpty()) {
            return Findings.open(several);
        }
        Optional<Pronoun> pronoun = Pronoun.find(phrases.lower(token)).filter(word -> speaksAlone(token));
        if (pronoun.isPresent()) {
            return pronoun(token, pronoun.get());
        }
        Optional<Phrase> phrase = phrases.at(token);
        if (phrase.filter(this::isPair).isPresent()) {
            Findings pair = isAnyone(phrase.orElseThrow())
                    ? pronouns.pair(token, occasion(token))
                    : pronouns.pairOf(phrase.orElseThrow());
            if (!pair.isNobody()) {
                return spokenOf(token, pair);
            }
        }
        OptionalInt whole = phrases.wholeOf(token);
        if (whole.isPresent()
                && Pronoun.find(phrases.lower(whole.getAsInt()))
                        .filter(Pronoun.RELATIVE::equals)
                        .isPresent()) {
            return spokenOf(token, antecedent(whole.getAsInt()));
        }
        return phrase.map(nouns::read).orElse(Findings.NOBODY);
    }

    /** "The two men", "both delegations", "neither woman": two who are known. */
    private boolean isPair(Phrase phrase) {
        SentenceTree tree = grammar.treeOf(phrase.head());
        return phrase.reach() == Phrase.Reach.KNOWN
                        && (phrase.noun().equals("two") || phrase.modifiers().contains("two"))
                || tree.children(phrase.head()).stream()
                        .anyMatch(child -> child < phrase.head() && OF_TWO.contains(phrases.lower(child)));
    }

    /** Nothing is said of the two but that they are people. */
    private static boolean isAnyone(Phrase phrase) {
        return ANYONE.contains(phrase.noun());
    }

    /** A short name that fits several persons is known by where it begins. */
    private Span nameAround(int token) {
        return grammar.tokens().get(token).span();
    }

    /** "One" in "one official" does not. */
    private boolean speaksAlone(int token) {
        PartOfSpeech part = grammar.part(token);
        return part != PartOfSpeech.NOUN
                && part != PartOfSpeech.PROPN
                && phrases.wholeOf(token).isEmpty();
    }

    private Findings pronoun(int token, Pronoun pronoun) {
        Findings findings = switch (pronoun) {
            case HE, SHE ->
                subjectBehind(token, pronoun)
                        .map(Findings::sure)
                        .orElseGet(() -> pronouns.read(token, pronoun, occasion(token)));
            case IT, THEY -> pronouns.read(token, pronoun, occasion(token));
            case SOMEBODY -> Findings.NOBODY;
            case RELATIVE -> antecedent(token);
            case PAIR -> pronouns.pair(token, occasion(token));
            case SOME -> sources.containsKey(token) ? pronouns.some(token) : Findings.NOBODY;
            case I, WE -> Findings.NOBODY;
        };
        return spokenOf(token, findings);
    }

    /** "In his ruling, Varga noted": an owner in what stands before the subject is the one whom the subject names. */
    private Optional<Figure> subjectBehind(int token, Pronoun pronoun) {
        SentenceTree tree = grammar.treeOf(token);
        if (tree.relation(token) != Relation.NMOD_POSS || tree.relation(tree.head(token)) != Relation.OBL) {
            return Optional.empty();
        }
        int verb = tree.head(tree.head(token));
        OptionalInt subject = tree.child(verb, SUBJECT);
        boolean opens = tree.head(verb) == verb && tree.firstBelow(tree.head(token)) == tree.first();
        return opens && subject.isPresent() && subject.getAsInt() > token
                ? nouns.namedAt(subject.getAsInt()).filter(figure -> clues.mayBe(figure, pronoun))
                : Optional.empty();
    }

    private Findings spokenOf(int token, Findings findings) {
        if (!findings.speakers().isEmpty()) {
            Span span = grammar.tokens().get(token).span();
            findings.speakers().forEach(figure -> figure.isSpokenOf(span, MentionForm.PRONOUN));
            company.add(new Company.Place(token, span, findings.speakers(), Optional.empty(), Optional.empty()));
        }
        return findings;
    }

    private Occasion occasion(int token) {
        int paragraph = grammar.tokens().paragraphNumber(token);
        List<Figure> before = lastParagraph >= 0 && paragraph - lastParagraph <= 1 ? lastSpeakers : List.of();
        Optional<Figure> voice = voices.around(grammar.tokens().get(token).span())
                .flatMap(attribution -> attribution.source().span())
                .flatMap(this::speakerAt);
        Attribution own = sources.get(token);
        return new Occasion(own == null ? List.of() : own.content(), before, paragraph == lastParagraph, voice);
    }

    /** "Who" hangs in a clause that hangs on whomever it speaks of. */
    private Findings antecedent(int token) {
        SentenceTree tree = grammar.treeOf(token);
        int at = token;
        while (tree.head(at) != at) {
            boolean clause = tree.relation(at) == Relation.ACL_RELCL || tree.relation(at) == Relation.ACL;
            at = tree.head(at);
            boolean noun = tree.part(at) == PartOfSpeech.NOUN || tree.part(at) == PartOfSpeech.PROPN;
            if (clause || noun && at < token) {
                return together(tree, at, token);
            }
        }
        return Findings.NOBODY;
    }

    /** Those that the clause hangs on; where it follows several that are joined and speaks of all, all of them. */
    private Findings together(SentenceTree tree, int antecedent, int relative) {
        Findings one = Optional.ofNullable(found.get(antecedent)).orElse(Findings.NOBODY);
        List<Integer> joined = tree.children(antecedent, Set.of(Relation.CONJ)).stream()
                .filter(other -> other < relative)
                .toList();
        boolean tied = joined.stream().anyMatch(other -> company.at(antecedent).containsAll(company.at(other)));
        if (joined.isEmpty() || tied) {
            return one.speakers().isEmpty() ? Findings.sure(company.at(antecedent)) : one;
        }
        List<Figure> all = new ArrayList<>(one.speakers());
        joined.forEach(other -> all.addAll(company.at(other)));
        return Findings.sure(all.stream().distinct().toList());
    }

    /** "Solen and Varga" may be "they" and "both". */
    private void joinWithThoseBefore(int token) {
        SentenceTree tree = grammar.treeOf(token);
        int first = tree.head(token);
        if (tree.relation(token) != Relation.CONJ || first >= token) {
            return;
        }
        List<Figure> figures = new ArrayList<>(company.at(first));
        tree.children(first, Set.of(Relation.CONJ)).stream()
                .filter(joined -> joined <= token)
                .forEach(joined -> figures.addAll(company.at(joined)));
        List<Figure> distinct = figures.stream().distinct().toList();
        if (distinct.size() > 1) {
            Span span = grammar.tokens().spanOf(first, token + 1);
            company.add(new Company.Place(first, span, distinct, Optional.empty(), Optional.empty()));
        }
    }

    /** "I" in somebody's own words is whoever speaks them; "we" is the side that a role of that person names. */
    private Findings ownVoice(int token, Pronoun pronoun) {
        Span place = grammar.tokens().get(token).span();
        Optional<Figure> speaker = voices.around(place)
                .flatMap(attribution -> attribution.source().span())
                .flatMap(this::speakerAt);
        if (speaker.isEmpty()) {
            return Findings.NOBODY;
        }
        if (pronoun == Pronoun.I) {
            return spokenOf(token, Findings.sure(speaker.get()));
        }
        return new Sides(grammar, cast, company)
                .of(speaker.get())
                .map(side -> spokenOf(token, Findings.sure(side)))
                .orElseGet(() -> Findings.open(List.of(speaker.get())));
    }

    /**
     * Whom the tree makes the subject of a cue that has no source: "Solen spoke, warning that it was late".
     * Where the subject is an empty "it", or the verb has none, nobody.
     */
    Findings subjectOf(Span cue) {
        for (Token word : grammar.tokens().within(cue)) {
            SentenceTree tree = grammar.treeOf(word.index());
            int at = word.index();
            if (tree.part(at) != PartOfSpeech.VERB) {
                continue;
            }
            OptionalInt subject = tree.child(at, SUBJECT);
            boolean dependent =
                    tree.isRelated(at, GOES_ON) && tree.child(at, PASSIVE).isEmpty();
            if (subject.isEmpty() && dependent) {
                subject = tree.child(tree.head(at), SUBJECT);
            }
            return subject.isEmpty()
                    ? Findings.NOBODY
                    : Optional.ofNullable(found.get(subject.getAsInt())).orElse(Findings.NOBODY);
        }
        return Findings.NOBODY;
    }

    private Optional<Figure> speakerAt(Span source) {
        List<Figure> speakers = speakers(source).speakers();
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    }

    /** Whom a source comes to: everybody who speaks in it, or those who may. */
    Findings speakers(Span source) {
        List<Figure> sure = new ArrayList<>();
        List<Figure> open = new ArrayList<>();
        for (int head : heads.of(source)) {
            Findings findings = Optional.ofNullable(found.get(head)).orElse(Findings.NOBODY);
            sure.addAll(findings.speakers());
            open.addAll(findings.candidates());
        }
        List<Figure> speakers = sure.stream().distinct().toList();
        if (speakers.isEmpty()) {
            return Findings.open(open.stream().distinct().toList());
        }
        boolean nameless = speakers.size() > 1
                && heads.of(source).size() > 1
                && speakers.stream().allMatch(figure -> figure.kind() == EntityKind.GROUP);
        return Findings.sure(nameless ? List.of(joined(source)) : speakers);
    }

    /** "Reporters and editors" are one group. */
    private Figure joined(Span source) {
        return groups.computeIfAbsent(source, words -> {
            Figure group = new Figure(EntityKind.GROUP, cast.fold(words), words);
            group.isSpokenOf(words, MentionForm.NOMINAL);
            return group;
        });
    }
}
