package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** Makes the lines of one dossier's statements. */
final class Lines {

    private final Register register;

    Lines(Register register) {
        this.register = register;
    }

    Line line(int number, Statement statement) {
        ArticleEntry entry = register.entry(statement.article());
        Article article = entry.article();
        List<Slice> words = slices(article, statement.attribution().content());
        return new Line(
                number,
                statement.id(),
                entry,
                register.anchor(article.id(), words.get(0).span()),
                words,
                statement.attribution().form(),
                attributed(article, statement),
                details(article, statement));
    }

    private Attributed attributed(Article article, Statement statement) {
        Source source = statement.attribution().source();
        return new Attributed(
                source.span().map(span -> Slice.of(article, span)),
                source.naming(),
                names(statement.speaker().entities()),
                names(statement.speaker().candidates()));
    }

    private List<EntityName> names(List<EntityId> ids) {
        return ids.stream().map(register::name).toList();
    }

    private List<Detail> details(Article article, Statement statement) {
        Circumstances circumstances = statement.circumstances();
        List<Detail> details = new ArrayList<>();
        statement.attribution().cue().ifPresent(cue -> details.add(cue(article, cue)));
        circumstances
                .addressee()
                .ifPresent(to -> details.add(new Detail(
                        DetailKind.ADDRESSEE,
                        "",
                        slices(article, List.of(to.span())),
                        to.entity().map(register::name))));
        circumstances
                .channel()
                .ifPresent(channel -> details.add(plain(
                        DetailKind.CHANNEL, Labels.of(channel.kind()), slices(article, List.of(channel.span())))));
        circumstances.relay().forEach(relay -> details.add(relay(article, relay)));
        anonymity(article, circumstances.anonymity()).ifPresent(details::add);
        modality(article, circumstances.modality()).ifPresent(details::add);
        register.decided(statement.id()).forEach(applied -> details.add(decision(applied)));
        return details;
    }

    private static Detail cue(Article article, Cue cue) {
        return plain(DetailKind.CUE, Labels.of(cue.kind()), slices(article, List.of(cue.span())));
    }

    private Detail relay(Article article, Relay relay) {
        return new Detail(
                DetailKind.RELAY,
                Labels.of(relay.kind()),
                slices(article, List.of(relay.span())),
                relay.entity().map(register::name));
    }

    private static Optional<Detail> anonymity(Article article, Anonymity anonymity) {
        return Optional.of(anonymity)
                .filter(kept -> kept.kind() != AnonymityKind.NONE)
                .map(kept -> plain(
                        DetailKind.ANONYMITY,
                        Labels.of(kept.kind()),
                        slices(article, kept.reason().stream().toList())));
    }

    private static Optional<Detail> modality(Article article, Modality modality) {
        return Optional.of(modality)
                .filter(put -> put.kind() != ModalityKind.ASSERTED)
                .map(put -> plain(DetailKind.MODALITY, Labels.of(put.kind()), slices(article, put.words())));
    }

    private static Detail decision(Applied applied) {
        return plain(DetailKind.DECISION, DecisionWords.of(applied), List.of());
    }

    private static Detail plain(DetailKind kind, String words, List<Slice> slices) {
        return new Detail(kind, words, slices, Optional.empty());
    }

    static List<Slice> slices(Article article, List<Span> spans) {
        Stream<Span> inOrder = spans.stream();
        return inOrder.map(span -> Slice.of(article, span)).toList();
    }
}
