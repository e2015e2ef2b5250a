package org.rapporteur.assembly.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.decision.Terms;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;

/** A statement in terms. Entities go with a place where they are named, so that they are known again by it. */
final class WrittenStatement {

    private static final String NONE = "none";

    private final Dossier dossier;
    private final Refs refs;

    WrittenStatement(Dossier dossier, Refs refs) {
        this.dossier = dossier;
        this.refs = refs;
    }

    Terms of(Statement statement) {
        List<Term> terms = new ArrayList<>(attribution(statement.attribution(), statement.article()));
        terms.add(new Term(TermKey.SPEAKER, speaker(statement.speaker(), statement.article())));
        terms.addAll(circumstances(statement.circumstances(), statement.article()));
        return new Terms(SubjectKind.STATEMENT, terms);
    }

    private List<Term> attribution(Attribution attribution, ArticleId article) {
        return List.of(
                new Term(TermKey.CONTENT, refs.all(article, attribution.content())),
                new Term(TermKey.FORM, word(attribution.form())),
                new Term(
                        TermKey.SOURCE,
                        attribution
                                .source()
                                .span()
                                .map(span -> refs.of(article, span) + " "
                                        + word(attribution.source().naming()))
                                .orElse("implied")),
                new Term(
                        TermKey.CUE,
                        attribution
                                .cue()
                                .map(cue -> refs.of(article, cue.span()) + " " + word(cue.kind()) + " " + cue.lemma())
                                .orElse(NONE)));
    }

    private List<Term> circumstances(Circumstances circumstances, ArticleId article) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(
                TermKey.ADDRESSEE,
                circumstances
                        .addressee()
                        .map(to -> refs.of(article, to.span()) + entity(to.entity(), article))
                        .orElse(NONE)));
        terms.add(new Term(
                TermKey.CHANNEL,
                circumstances
                        .channel()
                        .map(channel -> word(channel.kind()) + " " + refs.of(article, channel.span()))
                        .orElse(NONE)));
        relay(circumstances, article).forEach(hop -> terms.add(new Term(TermKey.RELAY, hop)));
        terms.add(new Term(TermKey.ANONYMITY, anonymity(circumstances.anonymity(), article)));
        String words = refs.all(article, circumstances.modality().words());
        terms.add(new Term(TermKey.MODALITY, (word(circumstances.modality().kind()) + " " + words).strip()));
        return terms;
    }

    private String anonymity(Anonymity anonymity, ArticleId article) {
        return word(anonymity.kind())
                + anonymity.reason().map(span -> " " + refs.of(article, span)).orElse("");
    }

    private List<String> relay(Circumstances circumstances, ArticleId article) {
        return circumstances.relay().isEmpty()
                ? List.of(NONE)
                : circumstances.relay().stream().map(hop -> hop(hop, article)).toList();
    }

    private String hop(Relay hop, ArticleId article) {
        return word(hop.kind()) + " " + refs.of(article, hop.span()) + entity(hop.entity(), article);
    }

    private String speaker(Speaker speaker, ArticleId article) {
        if (speaker.isResolved()) {
            return "said" + entities(speaker.entities(), article);
        }
        return speaker.candidates().isEmpty() ? "unknown" : "maybe" + entities(speaker.candidates(), article);
    }

    private String entities(List<EntityId> ids, ArticleId article) {
        return ids.stream().map(id -> entity(Optional.of(id), article)).collect(Collectors.joining());
    }

    private String entity(Optional<EntityId> id, ArticleId article) {
        return id.map(known -> " " + known + place(known, article)).orElse("");
    }

    /** Where the article names it, or else another one does. */
    private String place(EntityId id, ArticleId article) {
        return dossier.findEntity(id).stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == MentionForm.NAME)
                .min(Comparator.comparing(
                        (Mention mention) -> !mention.article().equals(article)))
                .map(mention -> refs.of(mention.article(), mention.span()))
                .orElse("");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
