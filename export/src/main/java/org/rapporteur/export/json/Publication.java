package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Turns one dossier into the published record. */
final class Publication {

    private final Dossier dossier;
    private final PassagePublication passages;
    private final ComparisonPublication comparison;
    private final TimeAndPlacePublication timesAndPlaces;

    Publication(Dossier dossier) {
        this.dossier = dossier;
        this.passages = new PassagePublication(
                dossier.articles().stream().collect(Collectors.toMap(Article::id, Article::text)));
        this.comparison = new ComparisonPublication(passages);
        this.timesAndPlaces = new TimeAndPlacePublication(dossier, passages);
    }

    PublishedRecord published() {
        return new PublishedRecord(
                PublishedRecord.FORMAT,
                PublishedRecord.VERSION,
                each(dossier.articles(), Publication::article),
                comparison.coverage(dossier.coverage(), dossier.articles()),
                each(dossier.entities(), this::entity),
                each(dossier.statements(), statement -> statement(statement, passages.text(statement.article()))),
                timesAndPlaces.timexes(),
                timesAndPlaces.places(),
                each(dossier.events(), new EventPublication(passages, timesAndPlaces)::event),
                comparison.comparison(dossier.comparison()),
                new NegotiationPublication(passages, timesAndPlaces).negotiation(dossier.negotiation()),
                new FramingPublication(passages).framing(dossier.framing()),
                DecisionPublication.decisions(dossier.decided()),
                each(dossier.problems(), Publication::problem));
    }

    static PublishedRecord.Article article(Article article) {
        Imprint imprint = article.imprint();
        return new PublishedRecord.Article(
                article.id().toString(),
                article.origin(),
                imprint.outlet().map(Outlet::name),
                imprint.title(),
                imprint.byline(),
                imprint.published().map(PublicationTime::written),
                imprint.updated().map(PublicationTime::written),
                imprint.url(),
                imprint.language(),
                article.text().sha256(),
                article.text().length());
    }

    private PublishedRecord.Entity entity(Entity entity) {
        return new PublishedRecord.Entity(
                entity.id().toString(),
                entity.name(),
                entity.kind(),
                each(entity.mentions(), mention -> {
                    Span span = mention.span();
                    String words = passages.text(mention.article()).slice(span);
                    String article = mention.article().toString();
                    return new PublishedRecord.Mention(article, span.begin(), span.end(), words, mention.form());
                }),
                each(entity.roles(), role -> role(role, passages.text(role.article()))),
                each(entity.labels(), label -> {
                    Span span = label.span();
                    String words = passages.text(label.article()).slice(span);
                    String article = label.article().toString();
                    return new PublishedRecord.Label(
                            article, span.begin(), span.end(), words, statement(label.article(), label.voice()));
                }));
    }

    static PublishedRecord.Role role(Role role, SourceText text) {
        Span span = role.span();
        return new PublishedRecord.Role(
                role.article().toString(),
                span.begin(),
                span.end(),
                text.slice(span),
                role.office(),
                role.status(),
                role.affiliation().map(body -> {
                    Optional<String> entity = body.entity().map(EntityId::toString);
                    return new PublishedRecord.Affiliation(
                            text.slice(body.span()),
                            body.span().begin(),
                            body.span().end(),
                            entity);
                }),
                role.from().map(bound -> bound(bound, text)),
                role.until().map(bound -> bound(bound, text)),
                statement(role.article(), role.voice()));
    }

    private static PublishedRecord.Bound bound(Bound bound, SourceText text) {
        Optional<Span> span = bound.span();
        return new PublishedRecord.Bound(
                span.map(text::slice),
                span.map(Span::begin),
                span.map(Span::end),
                bound.value(),
                TimeAndPlacePublication.window(bound.window()));
    }

    private static Optional<String> statement(ArticleId article, Voice voice) {
        return voice.content().map(content -> new StatementId(article, content).toString());
    }

    private static PublishedRecord.Statement statement(Statement statement, SourceText text) {
        Circumstances circumstances = statement.circumstances();
        return new PublishedRecord.Statement(
                statement.id().toString(),
                statement.article().toString(),
                statement.attribution().form(),
                source(statement, text),
                statement.attribution().cue().map(cue -> {
                    Span span = cue.span();
                    return new PublishedRecord.Cue(text.slice(span), span.begin(), span.end(), cue.lemma(), cue.kind());
                }),
                slices(statement.attribution().content(), text),
                addressee(circumstances, text),
                channel(circumstances, text),
                relay(circumstances, text),
                new PublishedRecord.Anonymity(
                        circumstances.anonymity().kind(),
                        circumstances.anonymity().reason().map(span -> slice(span, text))),
                new PublishedRecord.Modality(
                        circumstances.modality().kind(),
                        slices(circumstances.modality().words(), text),
                        scopes(circumstances.modality(), text)),
                statement.attribution().provenance().finder(),
                statement.attribution().provenance().confidence().value());
    }

    private static PublishedRecord.Source source(Statement statement, SourceText text) {
        Source source = statement.attribution().source();
        Speaker speaker = statement.speaker();
        return new PublishedRecord.Source(
                source.span().map(text::slice),
                source.span().map(Span::begin),
                source.span().map(Span::end),
                source.naming(),
                each(speaker.entities(), EntityId::toString),
                each(speaker.candidates(), EntityId::toString));
    }

    private static Optional<PublishedRecord.Addressee> addressee(Circumstances circumstances, SourceText text) {
        return circumstances.addressee().map(to -> {
            Optional<String> entity = to.entity().map(EntityId::toString);
            return new PublishedRecord.Addressee(
                    text.slice(to.span()), to.span().begin(), to.span().end(), entity);
        });
    }

    private static Optional<PublishedRecord.Channel> channel(Circumstances circumstances, SourceText text) {
        return circumstances.channel().map(channel -> {
            Span span = channel.span();
            return new PublishedRecord.Channel(channel.kind(), text.slice(span), span.begin(), span.end());
        });
    }

    private static List<PublishedRecord.Relay> relay(Circumstances circumstances, SourceText text) {
        return each(circumstances.relay(), hop -> {
            Span span = hop.span();
            Optional<String> entity = hop.entity().map(EntityId::toString);
            return new PublishedRecord.Relay(hop.kind(), text.slice(span), span.begin(), span.end(), entity);
        });
    }

    private static PublishedRecord.Problem problem(Problem problem) {
        Optional<Span> span = problem.place().span();
        return new PublishedRecord.Problem(
                problem.kind(),
                problem.place().origin(),
                span.map(Span::begin),
                span.map(Span::end),
                problem.consequence(),
                problem.message());
    }

    private static List<PublishedRecord.Scope> scopes(Modality modality, SourceText text) {
        return each(modality.scopes(), scope -> {
            Span span = scope.words();
            Optional<PublishedRecord.Slice> governed = scope.governed().map(word -> slice(word, text));
            return new PublishedRecord.Scope(
                    scope.kind(), scope.place(), text.slice(span), span.begin(), span.end(), governed);
        });
    }

    private static List<PublishedRecord.Slice> slices(List<Span> spans, SourceText text) {
        return each(spans, span -> slice(span, text));
    }

    private static PublishedRecord.Slice slice(Span span, SourceText text) {
        return new PublishedRecord.Slice(text.slice(span), span.begin(), span.end());
    }
}
