package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.role.Holding.Given;

/** Gives the entities of an article the roles and labels that were found, each by whose voice it stands. */
public final class GivenRoles {

    private final ArticleId article;
    private final SourceText text;
    private final List<Attribution> attributions;
    /** By the extents of their attributions. */
    private final Map<Span, Speaker> speakers = new HashMap<>();

    private final Function<Span, Optional<EntityId>> namedAt;

    /**
     * Makes the roles of one article.
     *
     * @param attributions whose contents are others' voices
     * @param speakers of the attributions, in the same order
     * @param namedAt who is named by words that overlap a span
     */
    public GivenRoles(
            Article article,
            List<Attribution> attributions,
            List<Speaker> speakers,
            Function<Span, Optional<EntityId>> namedAt) {
        this.article = article.id();
        this.text = article.text();
        this.attributions = List.copyOf(attributions);
        for (int i = 0; i < attributions.size(); i++) {
            this.speakers.putIfAbsent(attributions.get(i).extent(), speakers.get(i));
        }
        this.namedAt = namedAt;
    }

    /**
     * The same entities in the same order, with the roles that were found in place of their own; a bare name
     * that several share is a mention of the one to whom a role beside it goes.
     */
    public List<Entity> give(List<Entity> entities, List<Holding> holdings) {
        List<Entity> given = new ArrayList<>();
        for (Entity entity : entities) {
            Set<Role> roles = new LinkedHashSet<>();
            Set<Label> labels = new LinkedHashSet<>();
            Set<Mention> mentions = new LinkedHashSet<>(entity.mentions());
            for (Holding holding : holdings) {
                if (holderOf(holding, entities).filter(entity.id()::equals).isPresent()) {
                    add(holding, entity.id(), roles, labels);
                    mentions.add(new Mention(article, holding.holder(), MentionForm.NAME));
                }
            }
            given.add(new Entity(
                    entity.id(),
                    entity.name(),
                    entity.kind(),
                    sorted(mentions, Mention::span),
                    sorted(roles, Role::span),
                    sorted(labels, Label::span)));
        }
        return given;
    }

    private Optional<EntityId> holderOf(Holding holding, List<Entity> entities) {
        return namedAt.apply(holding.holder()).or(() -> lastNamed(entities, holding.holder()));
    }

    /**
     * Of several persons with this family name the one who was named in full last before: a role says more
     * of whom it means than the bare name does.
     */
    private Optional<EntityId> lastNamed(List<Entity> entities, Span holder) {
        String family = lastWord(text.slice(holder));
        return entities.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON
                        && lastWord(entity.name()).equals(family))
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.form() == MentionForm.NAME
                                && mention.span().begin() < holder.begin())
                        .map(mention -> Map.entry(mention.span(), entity.id())))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Nobody is called so by himself: where that comes out, it is somebody else who is meant, and not known. */
    private void add(Holding holding, EntityId holder, Set<Role> roles, Set<Label> labels) {
        Given given = holding.role();
        Voice voice = voice(given.words(), holding.stated());
        if (!given.isLabel()) {
            roles.add(role(given, voice));
        } else if (!isSpeaker(voice, holder)) {
            labels.add(new Label(article, given.words(), voice));
        }
    }

    private boolean isSpeaker(Voice voice, EntityId holder) {
        return voice.content()
                .map(speakers::get)
                .filter(speaker -> speaker.entities().contains(holder))
                .isPresent();
    }

    private static <T> List<T> sorted(Set<T> found, Function<T, Span> place) {
        return found.stream().sorted(Comparator.comparing(place)).toList();
    }

    private Role role(Given given, Voice voice) {
        return new Role(
                article,
                given.words(),
                given.office(),
                given.affiliation().map(body -> new Affiliation(body, namedAt.apply(body))),
                given.status(),
                given.from(),
                given.until(),
                voice);
    }

    /** In whose own words a span stands: those of the shortest quotation or turn around it, or the outlet's. */
    public Voice voiceAt(Span words) {
        return voice(words, false);
    }

    /**
     * What is only retold is worded by the outlet, which may add who somebody is; but what a retold sentence
     * says of somebody is the word of whoever is said to have said it.
     */
    private boolean isOfSpeaker(Attribution attribution, Span words, boolean stated) {
        return switch (attribution.form()) {
            case DIRECT, TRANSCRIPT, BLOCK -> true;
            case INDIRECT -> stated;
            case MIXED ->
                stated
                        || attribution.content().stream()
                                .filter(part -> part.contains(words))
                                .anyMatch(part -> isInsideMarks(text.slice(new Span(part.begin(), words.begin()))));
        };
    }

    private static boolean isInsideMarks(String before) {
        long opened = before.chars().filter(mark -> mark == '“').count();
        long closed = before.chars().filter(mark -> mark == '”').count();
        long straight = before.chars().filter(mark -> mark == '"').count();
        return opened > closed || straight % 2 == 1;
    }

    /** By the shortest content that the words stand in; the outlet's own voice if they stand in none. */
    private Voice voice(Span words, boolean stated) {
        return attributions.stream()
                .filter(attribution -> attribution.content().stream().anyMatch(part -> part.contains(words)))
                .filter(attribution -> isOfSpeaker(attribution, words, stated))
                .map(Attribution::extent)
                .min(Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder()))
                .map(Voice::of)
                .orElse(Voice.OUTLET);
    }
}
