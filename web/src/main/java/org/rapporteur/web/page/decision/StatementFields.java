package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.Labels;

/** The form for all that a person may say of a statement; {@link FilledStatement} understands what it comes back with. */
public final class StatementFields {

    static final List<Choice> SPEAKING = List.of(
            new Choice("said", "said by"),
            new Choice("maybe", "perhaps said by"),
            new Choice("unknown", "nobody knows by whom"));

    private static final int WINDOW = 700;

    private final Dossier dossier;
    private final Article article;
    private final Statement found;

    /** @param found the statement as it is, or {@link #blank} */
    public StatementFields(Dossier dossier, Article article, Statement found) {
        this.dossier = dossier;
        this.article = article;
        this.found = found;
    }

    /** A statement of which nothing is known yet but the words. */
    public static Statement blank(Article article, Span words) {
        return new Statement(
                new Attribution(
                        Source.IMPLIED,
                        Optional.empty(),
                        List.of(words),
                        Form.DIRECT,
                        new Provenance(article.id(), "person", Confidence.CERTAIN)),
                Speaker.UNKNOWN,
                Circumstances.PLAIN);
    }

    /** Filled in with what is known. */
    public Filled filled() {
        Map<String, String> values = new LinkedHashMap<>();
        Attribution attribution = found.attribution();
        for (int at = 0; at < attribution.content().size(); at++) {
            values.put(
                    "content-%d-from".formatted(at + 1),
                    "" + attribution.content().get(at).begin());
            values.put(
                    "content-%d-to".formatted(at + 1),
                    "" + attribution.content().get(at).end());
        }
        values.put("form", Spelling.of(attribution.form()));
        values.put("naming", Spelling.of(attribution.source().naming()));
        attribution.source().span().ifPresent(span -> words(values, "source", span));
        attribution.cue().ifPresent(cue -> {
            words(values, "cue", cue.span());
            values.put("cue-kind", Spelling.of(cue.kind()));
            values.put("cue-lemma", cue.lemma());
        });
        speaker(values);
        circumstances(values);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Filled(lists);
    }

    /** Filled in with what is known but the words. */
    public Filled empty() {
        Filled filled = filled();
        filled.put("content-1-from", "");
        filled.put("content-1-to", "");
        return filled;
    }

    private void words(Map<String, String> values, String name, Span span) {
        values.put(name, article.text().slice(span).replaceAll("\\s+", " "));
        values.put(name + "-at", Integer.toString(span.begin()));
    }

    private void speaker(Map<String, String> values) {
        Speaker speaker = found.speaker();
        List<EntityId> meant = speaker.isResolved() ? speaker.entities() : speaker.candidates();
        values.put("speaking", speaker.isResolved() ? "said" : meant.isEmpty() ? "unknown" : "maybe");
        for (int at = 0; at < meant.size(); at++) {
            values.put("speaker-" + (at + 1), meant.get(at).toString());
        }
    }

    private void circumstances(Map<String, String> values) {
        Circumstances known = found.circumstances();
        known.addressee().ifPresent(to -> {
            words(values, "addressee", to.span());
            to.entity().ifPresent(who -> values.put("addressee-who", who.toString()));
        });
        known.channel().ifPresent(channel -> {
            values.put("channel-kind", Spelling.of(channel.kind()));
            words(values, "channel", channel.span());
        });
        for (int at = 0; at < known.relay().size(); at++) {
            Relay hop = known.relay().get(at);
            String name = "relay-" + (at + 1);
            values.put(name + "-kind", Spelling.of(hop.kind()));
            words(values, name, hop.span());
            hop.entity().ifPresent(who -> values.put(name + "-who", who.toString()));
        }
        values.put("anonymity-kind", Spelling.of(known.anonymity().kind()));
        known.anonymity().reason().ifPresent(span -> words(values, "anonymity", span));
        values.put("modality-kind", Spelling.of(known.modality().kind()));
        for (int at = 0; at < known.modality().words().size(); at++) {
            words(values, "modality-" + (at + 1), known.modality().words().get(at));
        }
    }

    /** The fields as they are filled in, what is asked for most first. */
    public List<FieldGroup> groups(Filled filled) {
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(who(filled));
        groups.add(content(filled));
        groups.add(source(filled));
        groups.add(surely(filled));
        groups.add(way(filled));
        groups.add(new FieldGroup("Why", List.of(filled.reason()), false));
        return groups;
    }

    private FieldGroup who(Filled filled) {
        List<Field> fields = new ArrayList<>();
        fields.add(filled.select("speaking", "It was", SPEAKING));
        int some = Math.max(2, count(filled, "speaker-%d") + 1);
        for (int at = 1; at <= some; at++) {
            fields.add(filled.select("speaker-" + at, at == 1 ? "Who" : "and who", entities()));
        }
        return FieldGroup.of("Speaker", fields);
    }

    private FieldGroup content(Filled filled) {
        ArticleWords words = new ArticleWords(article);
        List<Span> content = found.attribution().content();
        Span window = Surroundings.around(article, found.attribution().extent(), WINDOW);
        List<Choice> begins = new ArrayList<>();
        List<Choice> ends = new ArrayList<>();
        begins.addAll(words.begins(window, content.stream().map(Span::begin).toList()));
        ends.addAll(words.ends(window, content.stream().map(Span::end).toList()));
        List<Field> fields = new ArrayList<>();
        fields.add(filled.select("form", "Form", Form.class));
        int some = count(filled, "content-%d-from") + 1;
        for (int at = 1; at <= some; at++) {
            String which = at == 1 ? "" : at == some ? "Another part: " : "Part " + at + ": ";
            fields.add(filled.select("content-%d-from".formatted(at), which + "from the word", withNone(begins)));
            fields.add(filled.select("content-%d-to".formatted(at), which + "to the word", withNone(ends)));
        }
        return FieldGroup.of("What is said", fields);
    }

    private FieldGroup source(Filled filled) {
        return FieldGroup.of(
                "How the article says so",
                fields(
                        filled,
                        filled.words("source", "Words for who said it", "As the article has them"),
                        filled.select("naming", "Which are", Filled.choices(Naming.class, Labels::of)),
                        filled.words("cue", "Words that say it was said", "Such as said; may be left empty"),
                        filled.select(
                                "cue-kind", "Which are", withNone(Filled.choices(CueKind.class, Spelling::spoken))),
                        filled.text("cue-lemma", "In the dictionary", "Such as say")));
    }

    private FieldGroup surely(Filled filled) {
        List<Field> fields =
                new ArrayList<>(fields(filled, filled.select("modality-kind", "It is", ModalityKind.class)));
        int some = count(filled, "modality-%d") + 1;
        for (int at = 1; at <= some; at++) {
            fields.addAll(fields(
                    filled,
                    filled.words(
                            "modality-" + at,
                            at == 1 ? "Words that say so" : "And these",
                            at == 1 ? "Such as allegedly" : "")));
        }
        fields.addAll(fields(
                filled,
                filled.select("anonymity-kind", "The name is kept back", AnonymityKind.class),
                filled.words("anonymity", "Words for the reason", "")));
        return FieldGroup.of("How surely, and how openly", fields);
    }

    private FieldGroup way(Filled filled) {
        List<Field> fields = new ArrayList<>(fields(
                filled,
                filled.select("channel-kind", "Channel", withNone(Filled.choices(ChannelKind.class, Labels::of))),
                filled.words("channel", "Words for the channel", ""),
                filled.words("addressee", "Words for whom it was said to", "Such as reporters"),
                filled.select("addressee-who", "Who that is", entities())));
        int some = count(filled, "relay-%d") + 1;
        for (int at = 1; at <= some; at++) {
            String name = "relay-" + at;
            fields.addAll(fields(
                    filled,
                    filled.select(
                            name + "-kind",
                            at == 1 ? "Relay" : "Next relay",
                            withNone(Filled.choices(RelayKind.class, Labels::of))),
                    filled.words(name, "Words for the relay", ""),
                    filled.select(name + "-who", "Who that is", entities())));
        }
        return new FieldGroup(
                "On which way it came",
                fields,
                fields.stream().allMatch(field -> field.value().isEmpty()));
    }

    /** Words go with the place where they were chosen. */
    private static List<Field> fields(Filled filled, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> field.look().equals("words")
                        ? Stream.of(field, filled.hidden(field.name() + "-at"))
                        : Stream.of(field))
                .toList();
    }

    static int count(Filled filled, String form) {
        return (int) IntStream.iterate(1, at -> filled.has(form.formatted(at)), at -> at + 1)
                .count();
    }

    private List<Choice> entities() {
        return withNone(entities(dossier));
    }

    static List<Choice> withNone(List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "–")), choices.stream()).toList();
    }

    /** By name. */
    public static List<Choice> entities(Dossier dossier) {
        return dossier.entities().stream()
                .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(entity -> entity.id().toString()))
                .map(entity ->
                        new Choice(entity.id().toString(), entity.name() + " (" + Labels.of(entity.kind()) + ")"))
                .toList();
    }

    /** The words to choose from. */
    public Surroundings surroundings() {
        return found.attribution().extent().equals(article.text().span())
                ? Surroundings.plain(article, article.text().span())
                : Surroundings.wide(article, found);
    }
}
