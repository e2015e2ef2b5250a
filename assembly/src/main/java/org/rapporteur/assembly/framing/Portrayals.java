package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.framing.Describers.Description;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.framing.Portrayal.Kind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Token;

/** What each entity is called, and how it is described, by whom. Words in quotation marks that nobody is said to say are left out. */
final class Portrayals {

    private final List<Entity> entities;
    private final Map<ArticleId, VoicedArticle> articles = new HashMap<>();
    private final Map<ArticleId, Integer> places = new HashMap<>();
    private final Map<ArticleId, List<Span>> loaded = new HashMap<>();
    private final Describers describers;
    private final Set<String> offices = new HashSet<>();

    Portrayals(Material material, List<VoicedArticle> articles, LoadedWords words, Describers describers) {
        this.entities = material.entities();
        this.describers = describers;
        material.entities().forEach(entity -> entity.roles().forEach(role -> offices.add(noun(role.office()))));
        for (VoicedArticle article : articles) {
            this.places.put(article.id(), places.size());
            this.articles.put(article.id(), article);
            this.loaded.put(
                    article.id(),
                    article.grammar().stream()
                            .flatMap(grammar -> words.find(grammar).stream())
                            .filter(found -> found.word().part() == LoadedWord.Part.NOUN)
                            .map(found -> article.tokens().spanOf(found.first(), found.end()))
                            .toList());
        }
    }

    /** The last word before an "of". */
    private static String noun(String office) {
        String narrow = office.replaceFirst(" (of|for|to|in|at) .*", "");
        return narrow.substring(narrow.lastIndexOf(' ') + 1);
    }

    /** By entity, then in the articles' order, then by place; the same words once. */
    List<Portrayal> list() {
        List<Portrayal> found = new ArrayList<>();
        for (Entity entity : entities) {
            Set<Portrayal> ofEntity = new LinkedHashSet<>();
            entity.labels().forEach(label -> label(entity, label).ifPresent(ofEntity::add));
            entity.mentions().forEach(mention -> mention(entity, mention, ofEntity));
            ofEntity.stream()
                    .map(portrayal -> owned(portrayal, ofEntity))
                    .distinct()
                    .sorted(Comparator.comparing((Portrayal portrayal) ->
                                    places.getOrDefault(portrayal.words().article(), 0))
                            .thenComparing(Portrayal::words)
                            .thenComparing(Portrayal::kind))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * What an article calls somebody in its own voice is its own word as well where it renders in its own words
     * what another wants or says.
     */
    private Portrayal owned(Portrayal portrayal, Set<Portrayal> ofEntity) {
        boolean rendered = portrayal.statement().isPresent() && !isMarked(portrayal.words());
        boolean own = rendered
                && ofEntity.stream()
                        .anyMatch(other -> other.statement().isEmpty()
                                && other.kind() == portrayal.kind()
                                && other.words()
                                        .article()
                                        .equals(portrayal.words().article())
                                && lastWord(other.words()).equals(lastWord(portrayal.words())));
        return own
                ? new Portrayal(
                        portrayal.entity(),
                        portrayal.kind(),
                        portrayal.place(),
                        portrayal.words(),
                        Optional.empty(),
                        List.of())
                : portrayal;
    }

    /** Whether words stand as they were spoken. */
    private boolean isMarked(Passage words) {
        VoicedArticle article = Objects.requireNonNull(articles.get(words.article()), "an article of these");
        int last = lastToken(article, words).index();
        return article.isMarked(last)
                || article.statementAt(last)
                        .filter(statement -> statement.attribution().form() != Form.INDIRECT
                                && statement.attribution().form() != Form.MIXED)
                        .isPresent();
    }

    private static Token lastToken(VoicedArticle article, Passage words) {
        List<Token> tokens = article.tokens().within(words.span());
        return tokens.get(tokens.size() - 1);
    }

    private String lastWord(Passage words) {
        VoicedArticle article = Objects.requireNonNull(articles.get(words.article()), "an article of these");
        return lastToken(article, words).form().toLowerCase(Locale.ROOT);
    }

    private Optional<Portrayal> label(Entity entity, Label label) {
        return portrayal(entity, Kind.LABEL, new Passage(label.article(), label.span()));
    }

    private void mention(Entity entity, Mention mention, Set<Portrayal> found) {
        VoicedArticle article = articles.get(mention.article());
        if (article == null) {
            return;
        }
        if (mention.form() == MentionForm.NOMINAL && isLoaded(mention)) {
            portrayal(entity, Kind.LABEL, bare(article, mention)).ifPresent(found::add);
        }
        List<Description> descriptions = article.grammar()
                .map(grammar -> describers.of(grammar, mention.span()))
                .orElse(List.of());
        for (Description description : descriptions) {
            Passage words = article.passage(description.first(), description.end());
            if (!isOfName(entity, article, description)
                    && !isNamedElse(entity, words)
                    && !isOffice(article, description)) {
                portrayal(entity, Kind.DESCRIPTION, words).ifPresent(found::add);
            }
        }
    }

    /** "Mainstream" of what is known as "mainstream firms". */
    private static boolean isOfName(Entity entity, VoicedArticle article, Description description) {
        List<String> name = List.of(entity.name().toLowerCase(Locale.ROOT).split("\\P{L}+", -1));
        return name.contains(article.tokens().get(description.end() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** "The foreign minister", where some article has a minister. */
    private boolean isOffice(VoicedArticle article, Description description) {
        for (int token = description.first(); token < description.end(); token++) {
            if (offices.contains(article.tokens().get(token).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Without "the" or "his" in front. */
    private static Passage bare(VoicedArticle article, Mention mention) {
        List<Token> tokens = article.tokens().within(mention.span());
        int first = tokens.get(0).index();
        int end = tokens.get(tokens.size() - 1).index() + 1;
        String opening = tokens.get(0).form();
        boolean determined = tokens.size() > 1
                && opening.matches("(?i)the|a|an|this|that|these|those|his|her|its|their|our|my|your");
        return article.passage(determined ? first + 1 : first, end);
    }

    private boolean isLoaded(Mention mention) {
        return loaded.getOrDefault(mention.article(), List.of()).stream()
                .anyMatch(words -> mention.span().contains(words));
    }

    /** Words of a role, of a label or of a name describe nobody further. */
    private boolean isNamedElse(Entity entity, Passage words) {
        boolean role = entity.roles().stream()
                .filter(one -> one.article().equals(words.article()))
                .map(Role::span)
                .anyMatch(words.span()::overlaps);
        boolean label = entity.labels().stream()
                .filter(one -> one.article().equals(words.article()))
                .map(Label::span)
                .anyMatch(words.span()::overlaps);
        return role || label;
    }

    private Optional<Portrayal> portrayal(Entity entity, Kind kind, Passage words) {
        VoicedArticle article = articles.get(words.article());
        if (article == null) {
            return Optional.empty();
        }
        List<Token> tokens = article.tokens().within(words.span());
        int last = lastToken(article, words).index();
        Optional<Statement> statement = article.statementAt(last);
        if (statement.isEmpty() && tokens.stream().anyMatch(token -> article.isMarked(token.index()))) {
            return Optional.empty();
        }
        return Optional.of(new Portrayal(
                entity.id(),
                kind,
                article.placeOf(last),
                words,
                statement.map(Statement::id),
                statement.map(said -> said.speaker().entities()).orElse(List.of())));
    }
}
