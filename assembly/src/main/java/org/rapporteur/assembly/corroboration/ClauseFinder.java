package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.assembly.corroboration.Clause.Ends;
import org.rapporteur.assembly.corroboration.Clause.Place;
import org.rapporteur.assembly.corroboration.Clause.Predicate;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.assembly.quantity.Quantity;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Lemmas;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Tokens;

/** Cuts the articles into clauses of one voice each: every predicate with the words that hang on it and on no other. */
final class ClauseFinder {

    private static final Set<Relation> CLAUSE = EnumSet.of(
            Relation.ROOT,
            Relation.CCOMP,
            Relation.ADVCL,
            Relation.ADVCL_RELCL,
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.PARATAXIS,
            Relation.CSUBJ,
            Relation.CSUBJ_PASS,
            Relation.CONJ);
    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<Relation> SUBJECT =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.CSUBJ_PASS);
    private static final Set<PartOfSpeech> TELLING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
    private static final Set<Relation> LOOSE_BEFORE = EnumSet.of(Relation.MARK, Relation.CC);
    private static final Set<Relation> LOOSE_BEHIND =
            EnumSet.of(Relation.MARK, Relation.CC, Relation.CASE, Relation.DET);
    private static final int TOKENS_MIN = 3;

    private final Material material;
    private final WordFamilies families;
    private final Lemmas lemmas = Lemmas.load();
    private final List<Slots> slots;
    private final List<Clause> found = new ArrayList<>();

    /**
     * Numbers and days that were found in an article.
     *
     * @param quantities in reading order
     * @param days likewise
     */
    record Slots(List<Quantity> quantities, List<Days> days) {}

    ClauseFinder(Material material, WordFamilies families, List<Slots> slots) {
        this.material = material;
        this.families = families;
        this.slots = slots;
    }

    /** In the articles' order, within one by place. */
    List<Clause> find() {
        for (int article = 0; article < material.articles().size(); article++) {
            new OneArticle(article).find();
        }
        return List.copyOf(found);
    }

    private final class OneArticle {

        private final int number;
        private final Article article;
        private final Wording wording;
        private final Tokens tokens;
        private final EntitiesByToken named;
        private final Voices voices;
        private final Map<Integer, Quantity> counted = new TreeMap<>();
        private final Map<Integer, Days> dated = new TreeMap<>();

        OneArticle(int number) {
            this.number = number;
            this.article = material.articles().get(number);
            this.wording = material.wordingOf(article.id());
            this.tokens = wording.tokens();
            this.named = material.entitiesIn(article.id());
            this.voices = material.voicesIn(article.id());
            slots.get(number).quantities().forEach(quantity -> counted.put(quantity.token(), quantity));
            slots.get(number).days().forEach(date -> date.tokens().forEach(token -> dated.put(token, date)));
        }

        void find() {
            Set<String> lines = new HashSet<>();
            for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
                String line =
                        article.text().slice(tokens.sentences().get(sentence).span());
                if (families.isNotice(line) || !lines.add(line)) {
                    continue;
                }
                List<List<Integer>> groups = groups(tokens.sentences().get(sentence));
                List<List<Integer>> byVoice = byVoice(groups);
                for (List<Integer> group : groups) {
                    if (group.size() >= TOKENS_MIN) {
                        found.add(clause(sentence, group, byVoice.contains(group)));
                    }
                }
                for (List<Integer> voice : byVoice) {
                    if (voice.size() >= TOKENS_MIN && !groups.contains(voice)) {
                        found.add(sentence(sentence, voice));
                    }
                }
            }
        }

        /** The groups of one voice as one. */
        private List<List<Integer>> byVoice(List<List<Integer>> groups) {
            List<List<Integer>> together = new ArrayList<>();
            for (List<Integer> group : groups) {
                List<Integer> same = together.stream()
                        .filter(voice -> voices.isSameVoice(voice.get(0), group.get(0)))
                        .findFirst()
                        .orElse(List.of());
                together.remove(same);
                List<Integer> joined = new ArrayList<>(same);
                joined.addAll(group);
                Collections.sort(joined);
                together.add(joined);
            }
            return together;
        }

        private ClauseSlots slots(int predicate) {
            return wording.grammar()
                    .filter(grammar -> predicate >= 0)
                    .map(grammar -> ClauseSlots.of(grammar.treeOf(predicate), predicate))
                    .orElse(ClauseSlots.NONE);
        }

        private Clause sentence(int sentence, List<Integer> voice) {
            return new Clause(
                    found.size(),
                    new Place(number, article.id(), sentence, span(voice)),
                    true,
                    voices.statement(voice.get(0)),
                    top(voice),
                    voice,
                    features(voice),
                    ends(voice));
        }

        /** The tokens of a sentence by the predicate that they hang on and by voice; in order of their first. */
        private List<List<Integer>> groups(Sentence sentence) {
            List<List<Integer>> groups = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (!voices.isFraming(token)) {
                    int head = head(token);
                    int group = 0;
                    while (group < groups.size()
                            && !(heads.get(group) == head
                                    && voices.isSameVoice(groups.get(group).get(0), token))) {
                        group++;
                    }
                    if (group == groups.size()) {
                        groups.add(new ArrayList<>());
                        heads.add(head);
                    }
                    groups.get(group).add(token);
                }
            }
            return groups;
        }

        /** The predicate that a token hangs on, or is; of a sentence without a tree none. */
        private int head(int token) {
            if (wording.grammar().isEmpty()) {
                return -1;
            }
            SentenceTree tree = wording.grammar().get().treeOf(token);
            int at = token;
            while (!isPredicate(tree, at) && at != tree.root()) {
                at = tree.head(at);
            }
            return at;
        }

        private boolean isPredicate(SentenceTree tree, int token) {
            boolean verbal = tree.part(token) == PartOfSpeech.VERB
                    || !tree.children(token, COPULA).isEmpty()
                    || !tree.children(token, SUBJECT).isEmpty();
            return verbal && (tree.isRelated(token, CLAUSE) || token == tree.root());
        }

        private Clause clause(int sentence, List<Integer> group, boolean whole) {
            Predicate predicate = predicate(group);
            ClauseSlots phrases = slots(predicate.token());
            Set<String> features = new TreeSet<>(features(group));
            features.addAll(features(phrases.inherited()));
            return new Clause(
                    found.size(),
                    new Place(number, article.id(), sentence, span(group)),
                    whole,
                    voices.statement(group.get(0)),
                    predicate,
                    group,
                    Collections.unmodifiableSet(features),
                    new Ends(features(phrases.subjects()), features(phrases.objects())));
        }

        /** Of its topmost predicate. */
        private Ends ends(List<Integer> voice) {
            ClauseSlots phrases = slots(topmost(voice));
            return new Ends(features(phrases.subjects()), features(phrases.objects()));
        }

        private int topmost(List<Integer> voice) {
            return wording.grammar()
                    .map(grammar -> grammar.treeOf(voice.get(0)))
                    .flatMap(tree -> voice.stream()
                            .filter(token -> token == tree.root() || !voice.contains(tree.head(token)))
                            .filter(token -> TELLING.contains(tree.part(token)))
                            .findFirst())
                    .orElse(-1);
        }

        /** The word of a sentence's voice that hangs on none of its others. */
        private Predicate top(List<Integer> voice) {
            if (wording.grammar().isEmpty()) {
                return Predicate.ofSentence("", voice.stream().anyMatch(this::denies));
            }
            SentenceTree tree = wording.grammar().get().treeOf(voice.get(0));
            int topmost = topmost(voice);
            int top = topmost < 0 ? voice.get(0) : topmost;
            String word = families.family(tree.lemma(top).toLowerCase(Locale.ROOT));
            return Predicate.ofSentence(
                    families.isEmpty(word) || named.isName(top) ? "" : word,
                    voice.stream().anyMatch(token -> denies(token) && isClose(tree, token, top)));
        }

        private Span span(List<Integer> group) {
            int last = group.size() - 1;
            int first = 0;
            while (last > first && isLoose(group.get(last), LOOSE_BEHIND)) {
                last--;
            }
            while (first < last && isLoose(group.get(first), LOOSE_BEFORE)) {
                first++;
            }
            return tokens.spanOf(group.get(first), group.get(last) + 1);
        }

        /** A mark, or a word that stands between clauses and belongs to neither when they are cut apart. */
        private boolean isLoose(int token, Set<Relation> relations) {
            boolean joint = wording.grammar()
                    .map(grammar -> relations.contains(grammar.relation(token)))
                    .orElse(false);
            return joint || !Character.isLetterOrDigit(tokens.get(token).form().charAt(0));
        }

        private Predicate predicate(List<Integer> group) {
            if (wording.grammar().isEmpty()) {
                return Predicate.ofSentence("", group.stream().anyMatch(this::denies));
            }
            int head = head(group.get(0));
            if (!group.contains(head)) {
                return Predicate.NONE;
            }
            SentenceTree tree = wording.grammar().get().treeOf(head);
            String word = families.family(tree.lemma(head));
            return new Predicate(
                    head,
                    families.isEmpty(word) ? "" : word,
                    group.stream().anyMatch(token -> denies(token) && isClose(tree, token, head)));
        }

        /** On the predicate itself, or on its subject, object or auxiliary. */
        private boolean isClose(SentenceTree tree, int token, int head) {
            return tree.head(token) == head || tree.head(tree.head(token)) == head;
        }

        private boolean denies(int token) {
            return Denials.WORDS.contains(tokens.get(token).form().toLowerCase(Locale.ROOT));
        }

        private Set<String> features(List<Integer> group) {
            Set<String> features = new TreeSet<>();
            for (int token : group) {
                named.at(token).forEach(entity -> features.add(Feature.of(entity)));
                if (counted.containsKey(token)) {
                    count(counted.get(token), features);
                } else if (dated.containsKey(token)) {
                    Optional.of(dated.get(token))
                            .filter(Days::isOneDay)
                            .ifPresent(date -> features.add(Feature.of(date.from())));
                } else if (!named.isName(token)) {
                    word(token, features);
                }
            }
            return Collections.unmodifiableSet(features);
        }

        /** "Dozens of sailors" are sailors. */
        private void count(Quantity quantity, Set<String> features) {
            String unit = families.family(quantity.unit());
            features.add(Feature.of(quantity.value(), unit));
            if (Character.isLetter(unit.charAt(0)) && !families.isEmpty(unit)) {
                features.add(unit);
            }
        }

        private void word(int token, Set<String> features) {
            String form = tokens.get(token).form();
            if (!Character.isLetter(form.charAt(0))) {
                return;
            }
            boolean telling = wording.grammar()
                    .map(grammar -> TELLING.contains(grammar.part(token)))
                    .orElse(true);
            String lemma = wording.grammar()
                    .map(grammar -> grammar.lemma(token))
                    .orElseGet(() -> lemmas.of(form, PartOfSpeech.NOUN))
                    .toLowerCase(Locale.ROOT);
            String word = families.family(lemma);
            if (telling && !families.isEmpty(word)) {
                features.add(word);
            }
        }
    }
}
