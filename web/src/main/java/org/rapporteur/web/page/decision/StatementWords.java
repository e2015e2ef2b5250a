package org.rapporteur.web.page.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** What is known of a statement, term for term, in words. */
final class StatementWords {

    private StatementWords() {}

    static Map<String, String> of(Dossier dossier, Statement statement) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("speaker", speaker(dossier, statement.speaker()));
        terms.put("form", Spelling.spoken(statement.attribution().form()));
        terms.put("words", content(dossier, statement));
        terms.put(
                "source",
                quoted(dossier, statement, statement.attribution().source().span()) + " "
                        + Spelling.spoken(statement.attribution().source().naming()));
        terms.put(
                "cue",
                statement
                        .attribution()
                        .cue()
                        .map(cue ->
                                quoted(dossier, statement, Optional.of(cue.span())) + " " + Spelling.spoken(cue.kind()))
                        .orElse("none"));
        circumstances(dossier, statement, terms);
        return terms;
    }

    private static void circumstances(Dossier dossier, Statement statement, Map<String, String> terms) {
        Circumstances known = statement.circumstances();
        terms.put(
                "addressee",
                known.addressee()
                        .map(to -> quoted(dossier, statement, Optional.of(to.span()))
                                + to.entity()
                                        .map(who -> " " + name(dossier, who))
                                        .orElse(""))
                        .orElse("none"));
        terms.put(
                "channel",
                known.channel()
                        .map(channel -> Spelling.spoken(channel.kind()) + " "
                                + quoted(dossier, statement, Optional.of(channel.span())))
                        .orElse("none"));
        terms.put(
                "relay",
                known.relay().stream()
                        .map(hop ->
                                Spelling.spoken(hop.kind()) + " " + quoted(dossier, statement, Optional.of(hop.span())))
                        .collect(Collectors.joining(", then ")));
        terms.put("name", "kept back: " + Spelling.spoken(known.anonymity().kind()));
        terms.put(
                "modality",
                Spelling.spoken(known.modality().kind())
                        + known.modality().words().stream()
                                .map(span -> " " + quoted(dossier, statement, Optional.of(span)))
                                .collect(Collectors.joining()));
    }

    static String content(Dossier dossier, Statement statement) {
        return statement.attribution().content().stream()
                .map(span -> words(dossier, statement, span))
                .collect(Collectors.joining(" […] "));
    }

    private static String speaker(Dossier dossier, Speaker speaker) {
        if (speaker.isResolved()) {
            return names(dossier, speaker.entities());
        }
        return speaker.candidates().isEmpty() ? "unknown" : "perhaps " + names(dossier, speaker.candidates());
    }

    private static String names(Dossier dossier, List<EntityId> ids) {
        return ids.stream().map(id -> name(dossier, id)).collect(Collectors.joining(", "));
    }

    private static String name(Dossier dossier, EntityId id) {
        return dossier.findEntity(id).map(Entity::name).orElse(id.toString());
    }

    private static String quoted(Dossier dossier, Statement statement, Optional<Span> span) {
        return span.map(there -> "“" + words(dossier, statement, there) + "”").orElse("");
    }

    private static String words(Dossier dossier, Statement statement, Span span) {
        return dossier.findArticle(statement.article())
                .map(article -> article.text().slice(span).replaceAll("\\s+", " "))
                .orElse("");
    }
}
