package org.rapporteur.language.kept;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;

/** Entities, with the articles of their mentions, roles and labels by name, should one stand in another article. */
final class EntityPart {

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());
    private static final List<MentionForm> FORMS = List.of(MentionForm.values());
    private static final List<RoleStatus> STATUSES = List.of(RoleStatus.values());

    private EntityPart() {}

    static void pack(Packing packing, Entity entity) {
        packId(packing, entity.id());
        packing.word(entity.name());
        packing.constant(entity.kind());
        packing.list(entity.mentions(), mention -> packMention(packing, mention));
        packing.list(entity.roles(), role -> packRole(packing, role));
        packing.list(entity.labels(), label -> packLabel(packing, label));
    }

    static Entity unpack(Unpacking unpacking) {
        return new Entity(
                unpackId(unpacking),
                unpacking.word(),
                unpacking.constant(KINDS),
                unpacking.list(() -> unpackMention(unpacking)),
                unpacking.list(() -> unpackRole(unpacking)),
                unpacking.list(() -> unpackLabel(unpacking)));
    }

    static void packId(Packing packing, EntityId id) {
        packing.word(id.value());
    }

    static EntityId unpackId(Unpacking unpacking) {
        return new EntityId(unpacking.word());
    }

    static void packArticle(Packing packing, ArticleId article) {
        packing.word(article.value());
    }

    static ArticleId unpackArticle(Unpacking unpacking) {
        return new ArticleId(unpacking.word());
    }

    private static void packMention(Packing packing, Mention mention) {
        packArticle(packing, mention.article());
        packing.span(mention.span());
        packing.constant(mention.form());
    }

    private static Mention unpackMention(Unpacking unpacking) {
        return new Mention(unpackArticle(unpacking), unpacking.span(), unpacking.constant(FORMS));
    }

    private static void packRole(Packing packing, Role role) {
        packArticle(packing, role.article());
        packing.span(role.span());
        packing.word(role.office());
        packing.optional(role.affiliation(), affiliation -> {
            packing.span(affiliation.span());
            packing.optional(affiliation.entity(), id -> packId(packing, id));
        });
        packing.constant(role.status());
        packBound(packing, role.from());
        packBound(packing, role.until());
        packing.optional(role.voice().content(), packing::span);
    }

    private static Role unpackRole(Unpacking unpacking) {
        return new Role(
                unpackArticle(unpacking),
                unpacking.span(),
                unpacking.word(),
                unpacking.optional(
                        () -> new Affiliation(unpacking.span(), unpacking.optional(() -> unpackId(unpacking)))),
                unpacking.constant(STATUSES),
                unpackBound(unpacking),
                unpackBound(unpacking),
                unpackVoice(unpacking));
    }

    private static void packBound(Packing packing, Optional<Bound> bound) {
        packing.optional(bound, known -> {
            packing.optional(known.span(), packing::span);
            packing.optional(known.value(), packing::word);
            TimexPart.packWindow(packing, known.window());
        });
    }

    private static Optional<Bound> unpackBound(Unpacking unpacking) {
        return unpacking.optional(() -> new Bound(
                unpacking.optional(unpacking::span),
                unpacking.optional(unpacking::word),
                TimexPart.unpackWindow(unpacking)));
    }

    private static void packLabel(Packing packing, Label label) {
        packArticle(packing, label.article());
        packing.span(label.span());
        packing.optional(label.voice().content(), packing::span);
    }

    private static Label unpackLabel(Unpacking unpacking) {
        return new Label(unpackArticle(unpacking), unpacking.span(), unpackVoice(unpacking));
    }

    private static Voice unpackVoice(Unpacking unpacking) {
        return new Voice(unpacking.optional(unpacking::span));
    }
}
