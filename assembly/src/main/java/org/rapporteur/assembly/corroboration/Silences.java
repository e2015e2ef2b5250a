package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.assembly.corroboration.Refusals.Refusal;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.root.OutletsInHand;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.assembly.root.RootFinder.Missing;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Silence.Kind;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Finds what the articles do not have: refused and unanswered requests, first sources, sides that nobody quotes. */
final class Silences {

    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    /** A side acts, in so many clauses of so many articles. */
    private static final int DEEDS_MIN = 3;

    /** Of a person who is no party one tells less. */
    private static final int DEEDS_OF_A_PERSON_MIN = 5;

    private static final int ARTICLES_MIN = 2;
    /** The family of words by which somebody is dead. */
    private static final String DEATH = "kill";

    /** By so many letters the name of a people is that of its state: "Kestria", "Kestrian". */
    private static final int STEM = 5;

    private final Material material;
    private final OutletsInHand outlets;
    private final RootFinder roots;

    Silences(Material material, OutletsInHand outlets, RootFinder roots) {
        this.material = material;
        this.outlets = outlets;
        this.roots = roots;
    }

    /** In the articles' order by the first passage. */
    List<Silence> find(List<Clause> clauses) {
        List<Silence> found = new ArrayList<>(refusals());
        found.addAll(firstSources());
        found.addAll(unheard(clauses));
        List<ArticleId> order = material.articles().stream().map(Article::id).toList();
        return found.stream()
                .sorted(Comparator.comparing((Silence silence) ->
                                order.indexOf(silence.passages().get(0).article()))
                        .thenComparing(silence -> silence.passages().get(0).span())
                        .thenComparing(Silence::kind))
                .toList();
    }

    /** Somebody is named once for all articles; a refusal by nobody known stands alone. */
    private List<Silence> refusals() {
        Refusals refusals = Refusals.load();
        Map<String, List<Silence>> byWho = new LinkedHashMap<>();
        for (int number = 0; number < material.articles().size(); number++) {
            ArticleId article = material.articles().get(number).id();
            Tokens tokens = material.wordingOf(article).tokens();
            for (Refusal refusal : refusals.find(tokens)) {
                Sentence sentence = tokens.sentences().get(refusal.sentence());
                Optional<EntityId> who = who(article, sentence, refusal.firstToken());
                String key = refusal.kind() + " " + who.map(EntityId::toString).orElse(article + " " + sentence.span());
                byWho.computeIfAbsent(key, unseen -> new ArrayList<>())
                        .add(new Silence(refusal.kind(), who, List.of(new Passage(article, sentence.span()))));
            }
        }
        return byWho.values().stream().map(Silences::together).toList();
    }

    private static Silence together(List<Silence> same) {
        return new Silence(
                same.get(0).kind(),
                same.get(0).who(),
                same.stream()
                        .flatMap(silence -> silence.passages().stream())
                        .distinct()
                        .toList());
    }

    /** The subject of the verb; without a tree the nearest name before it. */
    private Optional<EntityId> who(ArticleId article, Sentence sentence, int refusal) {
        EntitiesByToken named = material.entitiesIn(article);
        Optional<SentenceTree> tree = material.wordingOf(article).grammar().map(grammar -> grammar.treeOf(refusal));
        if (tree.isPresent()) {
            int at = refusal;
            while (at != tree.get().root() && tree.get().children(at, SUBJECT).isEmpty()) {
                at = tree.get().head(at);
            }
            Optional<EntityId> subject = tree.get().children(at, SUBJECT).stream()
                    .flatMap(child -> named.at(child).stream())
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        for (int token = refusal - 1; token >= sentence.firstToken(); token--) {
            if (named.isName(token)) {
                return named.first(token);
            }
        }
        return Optional.empty();
    }

    /** By outlet. */
    private List<Silence> firstSources() {
        List<Missing> missing = material.statements().stream()
                .flatMap(statement -> roots.firstOutletNotInHand(statement).stream())
                .toList();
        Map<String, List<Silence>> byOutlet = new LinkedHashMap<>();
        for (Missing one : missing) {
            String full = missing.stream()
                    .map(Missing::outlet)
                    .filter(other -> other.endsWith(" " + one.outlet()) || other.startsWith(one.outlet() + " "))
                    .findFirst()
                    .orElse(one.outlet());
            byOutlet.computeIfAbsent(full, unseen -> new ArrayList<>())
                    .add(new Silence(Kind.FIRST_SOURCE_NOT_IN_HAND, one.entity(), List.of(one.passage())));
        }
        return byOutlet.values().stream().map(Silences::together).toList();
    }

    /** Sides that act in several articles, and neither they nor anybody of theirs speaks in any. */
    private List<Silence> unheard(List<Clause> clauses) {
        Set<String> dead = new HashSet<>();
        clauses.stream()
                .filter(clause -> clause.predicate().word().equals(DEATH))
                .forEach(clause -> {
                    dead.addAll(clause.subjects());
                    dead.addAll(clause.objects());
                });
        Map<EntityId, Set<Integer>> articles = new TreeMap<>();
        Map<EntityId, Integer> deeds = new TreeMap<>();
        for (Clause clause : clauses) {
            clause.subjects().stream()
                    .filter(feature -> !clause.isSentence() && Feature.isEntity(feature))
                    .map(feature -> new EntityId(feature.substring(1)))
                    .forEach(entity -> {
                        deeds.merge(entity, 1, Integer::sum);
                        articles.computeIfAbsent(entity, unseen -> new TreeSet<>())
                                .add(clause.place().article());
                    });
        }
        Heard heard = new Heard();
        List<Silence> found = new ArrayList<>();
        articles.forEach((id, places) -> material.findEntity(id)
                .filter(entity -> places.size() >= ARTICLES_MIN && deeds.getOrDefault(id, 0) >= least(entity))
                .filter(entity -> maySpeak(entity) && !dead.contains(Feature.of(id)))
                .filter(entity -> !heard.isHeard(entity))
                .ifPresent(entity -> found.add(new Silence(Kind.NOT_HEARD, Optional.of(id), firstMentions(entity)))));
        return found;
    }

    private static int least(Entity entity) {
        return entity.kind() == EntityKind.PERSON ? DEEDS_OF_A_PERSON_MIN : DEEDS_MIN;
    }

    private boolean maySpeak(Entity entity) {
        boolean holdsOffice = entity.kind() == EntityKind.PERSON
                && entity.roles().stream().anyMatch(role -> role.affiliation().isPresent());
        boolean side = holdsOffice || entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.PLACE;
        return side && outlets.outlet(entity.id()).isEmpty();
    }

    private List<Passage> firstMentions(Entity entity) {
        Map<ArticleId, Passage> first = new LinkedHashMap<>();
        entity.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .forEach(mention ->
                        first.putIfAbsent(mention.article(), new Passage(mention.article(), mention.span())));
        Mention any = entity.mentions().get(0);
        return first.isEmpty() ? List.of(new Passage(any.article(), any.span())) : List.copyOf(first.values());
    }

    /** Who speaks, and in what words the articles say who. */
    private final class Heard {

        private final Set<EntityId> speakers = new HashSet<>();
        private final Set<String> stems = new HashSet<>();

        Heard() {
            for (Statement statement : material.statements()) {
                speakers.addAll(statement.speaker().entities());
                speakers.addAll(statement.speaker().candidates());
                Tokens tokens = material.wordingOf(statement.article()).tokens();
                statement.attribution().source().span().stream()
                        .flatMap(span -> tokens.within(span).stream())
                        .map(Token::form)
                        .forEach(form -> stems.add(stem(form)));
                statement.circumstances().relay().stream()
                        .map(Relay::entity)
                        .flatMap(Optional::stream)
                        .forEach(speakers::add);
            }
            for (Entity entity : material.entities()) {
                if (speakers.contains(entity.id())) {
                    entity.roles().forEach(role -> {
                        role.affiliation()
                                .flatMap(affiliation -> affiliation.entity())
                                .ifPresent(speakers::add);
                        Tokens tokens = material.wordingOf(role.article()).tokens();
                        tokens.within(role.span()).forEach(token -> stems.add(stem(token.form())));
                    });
                }
            }
        }

        boolean isHeard(Entity entity) {
            return speakers.contains(entity.id())
                    || List.of(entity.name().split(" ", -1)).stream()
                            .filter(word -> Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0)))
                            .anyMatch(word -> stems.contains(stem(word)));
        }

        private static String stem(String form) {
            return form.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, form.length()));
        }
    }
}
