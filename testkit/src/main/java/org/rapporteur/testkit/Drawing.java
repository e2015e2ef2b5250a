package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/**
 * One article with what is to be found in it, drawn by phrases: a phrase stands for the place where the
 * text has it first, {@code phrase#2} for the second.
 */
public final class Drawing {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them", "it", "we", "i");

    private final Article article;
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final List<StatementDrawing> statements = new ArrayList<>();

    private Drawing(Article article) {
        this.article = article;
    }

    public static Drawing of(Article article) {
        return new Drawing(article);
    }

    public Article article() {
        return article;
    }

    /**
     * Where the text has a phrase.
     *
     * @throws IllegalArgumentException if it does not have it so often
     */
    public Span span(String phrase) {
        int hash = phrase.lastIndexOf('#');
        String words = hash < 0 ? phrase : phrase.substring(0, hash);
        int nth = hash < 0 ? 1 : Integer.parseInt(phrase.substring(hash + 1));
        int at = -1;
        for (int found = 0; found < nth; found++) {
            at = article.text().characters().indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("the article does not say '%s' %d times".formatted(words, nth));
            }
        }
        return new Span(at, at + words.length());
    }

    /** A person by full name and by where the article speaks of him or her. */
    public EntityId person(String name, String... mentions) {
        return entity(EntityKind.PERSON, name, mentions);
    }

    /** An entity by its fullest name and by where the article speaks of it; by its name where none is given. */
    public EntityId entity(EntityKind kind, String name, String... mentions) {
        EntityId id = id(kind, name);
        List<Mention> places = new ArrayList<>();
        for (String phrase : mentions.length == 0 ? new String[] {name} : mentions) {
            places.add(new Mention(article.id(), span(phrase), form(phrase)));
        }
        places.sort(Comparator.comparing(Mention::span));
        entities.put(id, new Entity(id, name, kind, places, List.of()));
        return id;
    }

    /** Gives an entity that was drawn before a role in the article's words, held now, by the outlet's word. */
    public Drawing role(EntityId id, String phrase) {
        Span span = span(phrase);
        return role(id, Role.of(article.id(), span, Role.normal(article.text().slice(span))));
    }

    /** Gives an entity that was drawn before a role. */
    public Drawing role(EntityId id, Role role) {
        Entity entity = Objects.requireNonNull(entities.get(id), "drawn before");
        List<Role> roles = new ArrayList<>(entity.roles());
        roles.add(role);
        entities.put(id, entity.with(roles, entity.labels()));
        return this;
    }

    /** Lets the outlet call an entity that was drawn before so. */
    public Drawing label(EntityId id, String phrase) {
        return label(id, phrase, Voice.OUTLET);
    }

    /** Lets a voice call an entity that was drawn before so. */
    public Drawing label(EntityId id, String phrase, Voice voice) {
        Entity entity = Objects.requireNonNull(entities.get(id), "drawn before");
        List<Label> labels = new ArrayList<>(entity.labels());
        labels.add(new Label(article.id(), span(phrase), voice));
        entities.put(id, entity.with(entity.roles(), labels));
        return this;
    }

    /** Begins a statement: its content, in reading order. */
    public StatementDrawing statement(String... content) {
        StatementDrawing drawn = new StatementDrawing(this, content);
        statements.add(drawn);
        return drawn;
    }

    /** In the order in which they were drawn. */
    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** In reading order. */
    public List<Statement> statements() {
        return statements.stream()
                .map(StatementDrawing::statement)
                .sorted(Comparator.comparing(Statement::id))
                .toList();
    }

    /** The drawn articles as one dossier, in the order given; entities with the same id are one. */
    public static Dossier dossier(List<Drawing> drawings, List<Problem> problems) {
        Map<EntityId, Entity> together = new LinkedHashMap<>();
        for (Drawing drawing : drawings) {
            drawing.entities.values().forEach(entity -> together.merge(entity.id(), entity, Drawing::joined));
        }
        return new Dossier(
                drawings.stream().map(Drawing::article).toList(),
                together.values().stream()
                        .sorted(Comparator.comparing(Entity::kind).thenComparing(Entity::id))
                        .toList(),
                drawings.stream()
                        .flatMap(drawing -> drawing.statements().stream())
                        .toList(),
                problems);
    }

    private static Entity joined(Entity one, Entity other) {
        List<Mention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        List<Role> roles = new ArrayList<>(one.roles());
        roles.addAll(other.roles());
        List<Label> labels = new ArrayList<>(one.labels());
        labels.addAll(other.labels());
        return new Entity(one.id(), one.name(), one.kind(), mentions, roles, labels);
    }

    private static EntityId id(EntityKind kind, String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new EntityId(kind.name().toLowerCase(Locale.ROOT) + "/" + words.replaceAll("^-|-$", ""));
    }

    private static MentionForm form(String phrase) {
        String words = phrase.replaceAll("#\\d+$", "");
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            return MentionForm.PRONOUN;
        }
        String behindArticle = words.replaceFirst("(?i)^(the|a|an) ", "");
        return behindArticle.chars().anyMatch(Character::isUpperCase) ? MentionForm.NAME : MentionForm.NOMINAL;
    }
}
