package org.rapporteur.language.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;
import org.rapporteur.language.coreference.Quantity;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;

/** Reads noun phrases off the trees. */
final class Phrases {

    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "these", "those", "both", "his", "her", "its", "their", "our", "my", "your");

    private static final Set<String> PEOPLE = Set.of("those", "anyone", "everyone", "someone", "somebody", "whoever");
    private static final Set<String> ANOTHER = Set.of("another", "other", "others");
    private static final Set<String> FOR = Set.of("of", "for", "with", "at", "from", "in", "to");
    private static final Set<String> TELLING = Set.of(
            "first",
            "second",
            "third",
            "last",
            "former",
            "new",
            "old",
            "previous",
            "next",
            "same",
            "vice",
            "deputy",
            "younger",
            "older",
            "senior",
            "junior",
            "foreign",
            "prime",
            "opposing",
            "rival");

    private static final Set<Relation> SAME = Set.of(Relation.APPOS, Relation.FLAT, Relation.NMOD_DESC);
    private static final Set<Relation> DESCRIBING = Set.of(Relation.ACL_RELCL, Relation.ACL);
    private static final Set<Relation> BEFORE =
            Set.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_DESC, Relation.NUMMOD, Relation.NMOD, Relation.FLAT);

    /** "A lot of voters" are voters. */
    private static final Set<String> MEASURES = Set.of(
            "lot",
            "lots",
            "number",
            "majority",
            "minority",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "couple",
            "handful",
            "bunch",
            "chunk",
            "host",
            "plenty",
            "scores",
            "percent",
            "%",
            "half",
            "third",
            "quarter",
            "thirds",
            "rest",
            "part");

    private static final Set<String> EACH = Set.of("each", "every", "no", "any");

    private static final Map<String, String> ABBREVIATED = Map.of(
            "sen.",
            "senator",
            "sens.",
            "senator",
            "rep.",
            "representative",
            "gov.",
            "governor",
            "pres.",
            "president",
            "sec.",
            "secretary",
            "gen.",
            "general",
            "prof.",
            "professor");

    private final Grammar grammar;
    private final Chains chains;
    private final SourceNouns nouns;

    Phrases(Grammar grammar, Chains chains, SourceNouns nouns) {
        this.grammar = grammar;
        this.chains = chains;
        this.nouns = nouns;
    }

    /** The phrase that a token heads; empty for pronouns, save where more is said: "those who stayed". */
    Optional<Phrase> at(int head) {
        SentenceTree tree = grammar.treeOf(head);
        if (tree.part(head) == PartOfSpeech.PRON
                && tree.child(head, DESCRIBING).isEmpty()
                && wholeOf(head).isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> mention = chains.headedBy(head);
        boolean measure = MEASURES.contains(lower(head));
        OptionalInt whole = measure || isPart(tree, head) ? wholeOf(head) : OptionalInt.empty();
        if (whole.isPresent() && measure) {
            return at(whole.getAsInt()).map(of -> of.measured(head, tree.spanBelow(head)));
        }
        String noun = noun(head);
        boolean plural = !noun.equals(lower(head)) && !ABBREVIATED.containsKey(lower(head));
        boolean several = plural && tree.part(head) != PartOfSpeech.VERB
                || noun.equals("those")
                || mention.filter(found -> found.traits().quantity() == Quantity.SEVERAL)
                        .isPresent();
        return Optional.of(new Phrase(
                head,
                mention.map(Mention::span).orElseGet(() -> tree.spanBelow(head)),
                noun,
                sort(whole.orElse(head), chains.headedBy(whole.orElse(head))),
                reach(tree, head, several),
                several,
                modifiers(tree, head),
                possessor(tree, head)));
    }

    /** "Senator" for "Senators" and "Sen."; of "deputies", "deputy". */
    String noun(int head) {
        String form = lower(head);
        return Optional.ofNullable(ABBREVIATED.get(form))
                .or(() -> nouns.find(form).map(SourceNouns.Noun::singular))
                .orElseGet(() -> misreadPlural(head)
                        ? singular(form)
                        : grammar.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** "Families" that a tree takes for a name. */
    private boolean misreadPlural(int head) {
        String form = grammar.tokens().get(head).form();
        return grammar.part(head) == PartOfSpeech.PROPN
                && Character.isLowerCase(form.charAt(0))
                && form.endsWith("s")
                && !form.endsWith("ss");
    }

    private static String singular(String form) {
        return form.endsWith("ies") ? form.substring(0, form.length() - 3) + "y" : form.substring(0, form.length() - 1);
    }

    private Optional<SourceNouns.Sort> sort(int head, Optional<Mention> mention) {
        Optional<SourceNouns.Sort> listed = nouns.find(noun(head))
                .map(SourceNouns.Noun::sort)
                .or(() -> Optional.of(SourceNouns.Sort.PERSON).filter(person -> PEOPLE.contains(noun(head))));
        return listed.or(() -> mention.map(Mention::kind).flatMap(kind -> switch (kind) {
            case PERSON -> Optional.of(SourceNouns.Sort.PERSON);
            case ORGANISATION, PLACE -> Optional.of(SourceNouns.Sort.BODY);
            default -> Optional.<SourceNouns.Sort>empty();
        }));
    }

    private Phrase.Reach reach(SentenceTree tree, int head, boolean several) {
        boolean possessed = tree.child(head, Set.of(Relation.NMOD_POSS)).isPresent();
        boolean known = possessed;
        boolean counted = false;
        for (int child : tree.children(head)) {
            String word = lower(child);
            if (child < head && ANOTHER.contains(word)) {
                return Phrase.Reach.ANOTHER;
            }
            known |= child < head && KNOWN.contains(word);
            counted |= child < head && (word.equals("a") || word.equals("an") || tree.relation(child) == Relation.DET);
        }
        if (isPart(tree, head)) {
            return Phrase.Reach.PART;
        }
        // "Senator: ..." in a headline, "campaign officials" without an article: one is known, several are new.
        boolean bare = !several && !counted && (possessor(tree, head).isPresent() || isInHeadline(tree, head));
        return known || bare ? Phrase.Reach.KNOWN : Phrase.Reach.NEW;
    }

    /** "The envoy" alone is somebody who was spoken of, even where it is not clear who; "the envoy of Veld" need not be. */
    boolean isBare(Phrase phrase) {
        return phrase.span().end() == grammar.tokens().get(phrase.head()).span().end();
    }

    /** "Each side", "no official": nobody in particular. */
    boolean isEach(Phrase phrase) {
        return !phrase.several()
                && grammar.treeOf(phrase.head()).children(phrase.head()).stream()
                        .anyMatch(child -> child < phrase.head() && EACH.contains(lower(child)));
    }

    /** "Judge" in a headline. */
    boolean isWithoutArticle(Phrase phrase) {
        SentenceTree tree = grammar.treeOf(phrase.head());
        return isInHeadline(tree, phrase.head())
                && tree.child(phrase.head(), Set.of(Relation.DET, Relation.NMOD_POSS))
                        .isEmpty();
    }

    /** Headlines leave articles out: "Judge rules" is rather the judge. */
    private boolean isInHeadline(SentenceTree tree, int head) {
        return tree.part(head) == PartOfSpeech.NOUN && grammar.tokens().paragraphNumber(head) == 0;
    }

    /**
     * What hangs on a head and speaks of the same: an apposition, a name behind its title. Some trees have
     * the name as a complement; without a preposition it is none.
     */
    List<Integer> sameAs(int head) {
        SentenceTree tree = grammar.treeOf(head);
        return tree.children(head).stream()
                .filter(child -> SAME.contains(tree.relation(child))
                        || child > head
                                && tree.relation(child).universal() == Relation.NMOD
                                && tree.relation(child) != Relation.NMOD_POSS
                                && tree.part(child) == PartOfSpeech.PROPN
                                && tree.child(child, Set.of(Relation.CASE)).isEmpty())
                .toList();
    }

    /** "Some of them", "most of the delegates", "half of those asked": a word of number with "of". */
    private boolean isPart(SentenceTree tree, int head) {
        boolean number = tree.part(head) == PartOfSpeech.NUM
                || tree.part(head) == PartOfSpeech.DET
                || tree.part(head) == PartOfSpeech.ADJ
                || tree.part(head) == PartOfSpeech.PRON;
        return number && wholeOf(head).isPresent();
    }

    /** What a part is of: the token of "delegates" in "some of the delegates". */
    OptionalInt wholeOf(int head) {
        SentenceTree tree = grammar.treeOf(head);
        return tree.children(head, Set.of(Relation.NMOD, Relation.OBL)).stream()
                .filter(child -> hasCase(tree, child, Set.of("of", "among")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Set<String> modifiers(SentenceTree tree, int head) {
        Set<String> modifiers = new HashSet<>();
        for (int child : tree.children(head)) {
            if (child < head && BEFORE.contains(tree.relation(child))) {
                for (int token = tree.firstBelow(child); token < tree.endBelow(child); token++) {
                    modifiers.add(lower(token));
                }
            }
        }
        return modifiers;
    }

    /** Those of a phrase's modifiers that tell it from others of its noun: names, numbers, "former", "second". */
    Set<String> telling(Phrase phrase) {
        Set<String> telling = new HashSet<>();
        for (int token = grammar.tokens().at(phrase.span().begin()); token < phrase.head(); token++) {
            String form = grammar.tokens().get(token).form();
            boolean tells = Character.isUpperCase(form.charAt(0))
                    || grammar.part(token) == PartOfSpeech.NUM
                    || TELLING.contains(lower(token));
            if (tells && phrase.modifiers().contains(lower(token))) {
                telling.add(lower(token));
            }
        }
        return telling;
    }

    /** A genitive, a name before the noun, or a complement: "Solen's", "the Solen" campaign, "for Solen". */
    private OptionalInt possessor(SentenceTree tree, int head) {
        OptionalInt genitive = tree.child(head, Set.of(Relation.NMOD_POSS));
        if (genitive.isPresent()) {
            return genitive;
        }
        for (int child : tree.children(head)) {
            boolean name = child < head
                    && tree.part(child) == PartOfSpeech.PROPN
                    && (tree.relation(child) == Relation.COMPOUND || tree.relation(child) == Relation.AMOD);
            boolean complement = child > head && tree.relation(child) == Relation.NMOD && hasCase(tree, child, FOR);
            if (name || complement) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    private boolean hasCase(SentenceTree tree, int token, Set<String> words) {
        return tree.children(token, Set.of(Relation.CASE)).stream().anyMatch(child -> words.contains(lower(child)));
    }

    Grammar grammar() {
        return grammar;
    }

    String lower(int token) {
        return grammar.tokens().get(token).form().toLowerCase(Locale.ROOT);
    }
}
