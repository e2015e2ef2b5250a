package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** The statement that a form was filled in with; whatever is wrong is told at its field. For one thread. */
public final class FilledStatement {

    private final Dossier dossier;
    private final Article article;
    private final Statement found;
    private final Filled filled;
    private final ArticleWords words;

    public FilledStatement(Dossier dossier, Article article, Statement found, Filled filled) {
        this.dossier = dossier;
        this.article = article;
        this.found = found;
        this.filled = filled;
        this.words = new ArticleWords(article);
    }

    /** Empty if something is wrong. */
    public Optional<Statement> find() {
        List<Span> content = content();
        Form form = filled.oneOf("form", Form.class);
        Source source = source();
        Optional<Cue> cue = cue();
        Speaker speaker = speaker();
        Circumstances circumstances = new Circumstances(addressee(), channel(), relay(), anonymity(), modality());
        return filled.isRight()
                ? Optional.of(new Statement(
                        new Attribution(
                                source, cue, content, form, found.attribution().provenance()),
                        speaker,
                        circumstances))
                : Optional.empty();
    }

    private List<Span> content() {
        List<Span> content = new ArrayList<>();
        for (int at = 1;
                filled.has("content-%d-from".formatted(at)) || filled.has("content-%d-to".formatted(at));
                at++) {
            String field = "content-%d-to".formatted(at);
            Optional<Integer> from = place("content-%d-from".formatted(at));
            Optional<Integer> to = place(field);
            if (from.isPresent() && to.isPresent()) {
                Optional<Span> span = from.get() < to.get() ? words.trimmed(from.get(), to.get()) : Optional.empty();
                span.ifPresent(content::add);
                if (span.isEmpty()) {
                    filled.problem(field, "The last word stands before the first");
                }
            }
        }
        content.sort(null);
        for (int at = 1; at < content.size(); at++) {
            if (!content.get(at - 1).isBefore(content.get(at))) {
                filled.problem("content-%d-from".formatted(at + 1), "Two parts have words in common");
            }
        }
        if (content.isEmpty()) {
            filled.problem("content-1-from", "Choose the words that were said");
        }
        return content;
    }

    private Optional<Integer> place(String field) {
        String value = filled.get(field);
        boolean there = value.matches("\\d{1,9}")
                && Integer.parseInt(value) <= article.text().length();
        if (!there) {
            filled.problem(field, "Choose a word of the article");
        }
        return there ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    /** Words of the article; a problem if it has none such. */
    private Optional<Span> words(String field) {
        if (!filled.has(field)) {
            return Optional.empty();
        }
        String at = filled.get(field + "-at");
        int near = at.matches("\\d{1,9}")
                ? Integer.parseInt(at)
                : found.attribution().extent().begin();
        Optional<Span> there = words.find(filled.get(field), near);
        if (there.isEmpty()) {
            filled.problem(field, "The article has no such words");
        }
        return there;
    }

    private Source source() {
        Naming naming = filled.oneOf("naming", Naming.class);
        Optional<Span> span = words("source");
        if (naming == Naming.IMPLIED && filled.has("source")) {
            filled.problem("naming", "An implied source has no words");
        }
        if (naming != Naming.IMPLIED && !filled.has("source")) {
            filled.problem("source", "Give the words, or choose implied");
        }
        return naming == Naming.IMPLIED
                ? Source.IMPLIED
                : span.map(there -> Source.of(there, naming)).orElse(Source.IMPLIED);
    }

    private Optional<Cue> cue() {
        if (!filled.has("cue")) {
            return Optional.empty();
        }
        CueKind kind = filled.has("cue-kind") ? filled.oneOf("cue-kind", CueKind.class) : CueKind.NEUTRAL;
        String lemma = filled.has("cue-lemma") ? filled.get("cue-lemma") : filled.get("cue");
        return words("cue")
                .map(span -> new Cue(span, lemma.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), kind));
    }

    private Speaker speaker() {
        List<EntityId> meant = new ArrayList<>();
        for (int at = 1; at <= StatementFields.count(filled, "speaker-%d") + 2; at++) {
            entity("speaker-" + at).filter(id -> !meant.contains(id)).ifPresent(meant::add);
        }
        String speaking = filled.get("speaking");
        if (speaking.equals("unknown")) {
            return Speaker.UNKNOWN;
        }
        if (meant.isEmpty()) {
            filled.problem("speaker-1", "Choose who said it, or that nobody knows");
        }
        return speaking.equals("said") ? new Speaker(meant, List.of()) : Speaker.oneOf(meant);
    }

    private Optional<EntityId> entity(String field) {
        if (!filled.has(field)) {
            return Optional.empty();
        }
        Optional<EntityId> known = dossier.entities().stream()
                .map(entity -> entity.id())
                .filter(id -> id.toString().equals(filled.get(field)))
                .findFirst();
        if (known.isEmpty()) {
            filled.problem(field, "Nobody in this story goes by that any more");
        }
        return known;
    }

    private Optional<Addressee> addressee() {
        if (filled.has("addressee-who") && !filled.has("addressee")) {
            filled.problem("addressee", "Give the words for whom it was said to");
        }
        return words("addressee").map(span -> new Addressee(span, entity("addressee-who")));
    }

    private Optional<Channel> channel() {
        if (!filled.has("channel-kind") && !filled.has("channel")) {
            return Optional.empty();
        }
        if (!filled.has("channel")) {
            filled.problem("channel", "Give the words for the channel");
        }
        ChannelKind kind = filled.oneOf("channel-kind", ChannelKind.class);
        return words("channel").map(span -> new Channel(kind, span));
    }

    private List<Relay> relay() {
        List<Relay> hops = new ArrayList<>();
        for (int at = 1; filled.has("relay-%d-kind".formatted(at)) || filled.has("relay-" + at); at++) {
            String name = "relay-" + at;
            RelayKind kind = filled.oneOf(name + "-kind", RelayKind.class);
            if (!filled.has(name)) {
                filled.problem(name, "Give the words for the relay");
            }
            Optional<EntityId> who = entity(name + "-who");
            words(name).ifPresent(span -> hops.add(new Relay(kind, span, who)));
        }
        return hops;
    }

    private Anonymity anonymity() {
        return new Anonymity(filled.oneOf("anonymity-kind", AnonymityKind.class), words("anonymity"));
    }

    private Modality modality() {
        ModalityKind kind = filled.oneOf("modality-kind", ModalityKind.class);
        List<Span> said = new ArrayList<>();
        for (int at = 1; filled.has("modality-" + at); at++) {
            words("modality-" + at).ifPresent(said::add);
        }
        if (kind == ModalityKind.ASSERTED && !said.isEmpty()) {
            filled.problem("modality-kind", "What is asserted has no words that take anything back");
        }
        if (kind != ModalityKind.ASSERTED && !filled.has("modality-1")) {
            filled.problem("modality-1", "Give the words that say so");
        }
        said.sort(null);
        boolean fits = (kind == ModalityKind.ASSERTED) == said.isEmpty();
        return fits ? new Modality(kind, said, found.circumstances().modality().scopes()) : Modality.ASSERTED;
    }
}
