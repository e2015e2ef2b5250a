package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Overlap;

/**
 * Whether a reading knows who speaks. The source of an item is the found one that covers it best. A
 * speaker with a name is right if the article speaks of it at the place where the key has the name, or
 * names it by just these words elsewhere; one without a name if it is spoken of where the key has it
 * introduced, and not named anywhere.
 */
public final class SpeakerJudge {

    /** What came of an item. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Left open, or somebody of whom nothing is known but the source itself. */
        OPEN,
        /** The reading has no such source. */
        NOT_FOUND
    }

    private static final double HALF = 0.5;

    private final SourceText text;
    private final List<Entity> entities;
    private final List<Attribution> attributions;
    private final List<Speaker> speakers;

    /**
     * Judges by what was found in one article.
     *
     * @param attributions what was found or given
     * @param speakers one for each of them
     */
    public SpeakerJudge(
            SourceText text, List<Entity> entities, List<Attribution> attributions, List<Speaker> speakers) {
        this.text = text;
        this.entities = List.copyOf(entities);
        this.attributions = List.copyOf(attributions);
        this.speakers = List.copyOf(speakers);
    }

    public Verdict judge(SpeakerItem item) {
        Optional<Speaker> speaker = speakerOf(item);
        if (speaker.isEmpty()) {
            return Verdict.NOT_FOUND;
        }
        List<Entity> found = entities(speaker.get().entities());
        if (found.isEmpty()) {
            return Verdict.OPEN;
        }
        return switch (item.answer()) {
            case NAMED -> areNamed(found, item.speakers()) ? Verdict.RIGHT : Verdict.WRONG;
            case UNNAMED -> isUnnamed(found, item) ? Verdict.RIGHT : Verdict.WRONG;
            case OPEN -> found.stream().allMatch(entity -> isOnlyAt(entity, item)) ? Verdict.OPEN : Verdict.WRONG;
        };
    }

    /** What the reading says of an item, for a list. */
    public String shown(SpeakerItem item) {
        String wanted = item.answer().name().toLowerCase(Locale.ROOT) + " "
                + item.speakers().stream().map(text::slice).toList();
        String found = speakerOf(item)
                .map(speaker -> speaker.isResolved()
                        ? names(entities(speaker.entities()))
                        : "? " + names(entities(speaker.candidates())))
                .orElse("no such source");
        return "%s [%s] wanted %s found %s".formatted(item.source(), text.slice(item.source()), wanted, found);
    }

    private static String names(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.kind().name().toLowerCase(Locale.ROOT) + ":" + entity.name())
                .toList()
                .toString();
    }

    private Optional<Speaker> speakerOf(SpeakerItem item) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < attributions.size(); i++) {
            Optional<Span> source = attributions.get(i).source().span();
            double share = source.map(span -> Overlap.share(List.of(span), List.of(item.source())))
                    .orElse(0.0);
            if (share > most) {
                best = i;
                most = share;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(speakers.get(best));
    }

    private List<Entity> entities(List<EntityId> ids) {
        return ids.stream()
                .map(id -> entities.stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private boolean areNamed(List<Entity> found, List<Span> names) {
        List<Entity> left = new ArrayList<>(found);
        for (Span name : names) {
            Optional<Entity> named =
                    left.stream().filter(entity -> isNamedAt(entity, name)).findFirst();
            if (named.isEmpty()) {
                return false;
            }
            left.remove(named.get());
        }
        return left.isEmpty();
    }

    private boolean isNamedAt(Entity entity, Span name) {
        return entity.name().equalsIgnoreCase(text.slice(name))
                || entity.mentions().stream()
                        .anyMatch(mention -> isSame(mention.span(), name)
                                || mention.form() == MentionForm.NAME
                                        && text.slice(mention.span()).equalsIgnoreCase(text.slice(name)));
    }

    /** Half of the words or more, and the last of them, so that "Solen" is not "Solen campaign"; or all with a title. */
    private static boolean isSame(Span found, Span name) {
        boolean titled = found.contains(name) && found.end() == name.end();
        return titled || found.end() >= name.end() && Overlap.share(List.of(found), List.of(name)) >= HALF;
    }

    private static boolean isUnnamed(List<Entity> found, SpeakerItem item) {
        return found.size() == 1 && isUnnamedAt(found.get(0), item.speakers().get(0));
    }

    private static boolean isUnnamedAt(Entity entity, Span introduced) {
        boolean spokenOf =
                entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(introduced));
        boolean named = entity.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .anyMatch(mention -> !mention.span().overlaps(introduced));
        boolean canHaveName = entity.kind() == EntityKind.PERSON
                || entity.kind() == EntityKind.ORGANISATION
                || entity.kind() == EntityKind.PLACE;
        return spokenOf && !(named && canHaveName);
    }

    private static boolean isOnlyAt(Entity entity, SpeakerItem item) {
        return entity.mentions().stream().map(Mention::span).allMatch(span -> span.overlaps(item.source()));
    }
}
