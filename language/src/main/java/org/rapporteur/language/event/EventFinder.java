package org.rapporteur.language.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Names;

/**
 * Finds what is said to have happened or to be coming in one article, by the words of {@code triggers.tsv} and the
 * trees of its sentences. Safe for use by many threads.
 */
public final class EventFinder {

    /** Name and version. */
    public static final String NAME = "event-rules/1";

    /** About how many of a hundred mentions a reader of the articles found right. */
    private static final Confidence CONFIDENCE = new Confidence(0.8);

    private final TriggerLexicon lexicon = TriggerLexicon.load();
    private final EventWords words = EventWords.load();
    private final StandingWords standingWords = StandingWords.load();

    /**
     * What is known of the article.
     *
     * @param attributions in whose contents others speak than the outlet
     * @param known whom its words mean
     */
    public record Evidence(
            Article article, Grammar grammar, Names names, Chains chains, List<Attribution> attributions, Known known) {

        public Evidence {
            attributions = List.copyOf(attributions);
        }
    }

    /** One mention a trigger, in reading order. */
    public List<EventMention> find(Evidence evidence, List<Timex> times) {
        Scene scene = new Scene(evidence.grammar(), evidence.names(), evidence.chains());
        Arguments arguments = new Arguments(scene, words);
        TriggerFinder triggers = new TriggerFinder(scene, arguments, lexicon);
        Drawing drawing = new Drawing(
                evidence,
                scene,
                new Participants(scene, arguments, evidence.known()),
                new Places(scene, arguments),
                new Times(scene, times),
                new Standings(scene, arguments, standingWords));
        List<EventMention> found = new ArrayList<>();
        for (SentenceTree tree : evidence.grammar().trees()) {
            for (Happening happening : triggers.find(tree)) {
                found.add(drawing.draw(happening));
            }
        }
        found.sort(Comparator.comparing(EventMention::trigger));
        return found;
    }

    /** What makes a mention of a happening of one article. */
    private record Drawing(
            Evidence evidence,
            Scene scene,
            Participants participants,
            Places places,
            Times times,
            Standings standings) {

        EventMention draw(Happening happening) {
            Span trigger = scene.tokens().get(happening.token()).span();
            Span words = happening.last() == happening.token() + 1
                    ? scene.tokens().spanOf(happening.token(), happening.last() + 1)
                    : trigger;
            Map<Integer, Part> heads = participants.heads(happening);
            Optional<Timex> time = times.of(happening);
            return new EventMention(
                    happening.trigger().kind().orElseThrow(),
                    words,
                    participants.of(heads),
                    places.of(happening),
                    time,
                    standing(happening, time),
                    statement(trigger),
                    new Provenance(evidence.article().id(), NAME, CONFIDENCE));
        }

        /** "The delegations meet on Friday": what stands in the present and has a day after publication is to come. */
        private Standing standing(Happening happening, Optional<Timex> time) {
            Standing standing = standings.of(happening);
            boolean plain = standing.status() == EventStatus.HAPPENED
                    && standing.words().isEmpty();
            return plain && standings.isOpen(happening)
                    ? time.filter(this::isToCome)
                            .map(day -> new Standing(EventStatus.PLANNED, List.of(day.span())))
                            .orElse(standing)
                    : standing;
        }

        private boolean isToCome(Timex time) {
            Optional<LocalDate> published =
                    evidence.article().imprint().published().map(PublicationTime::date);
            return time.window()
                    .flatMap(Window::firstDay)
                    .filter(day -> published.filter(day::isAfter).isPresent())
                    .isPresent();
        }

        /** The statement of the shortest content that the trigger stands in. */
        private Optional<StatementId> statement(Span trigger) {
            return evidence.attributions().stream()
                    .filter(attribution -> attribution.content().stream().anyMatch(part -> part.contains(trigger)))
                    .map(Attribution::extent)
                    .min(Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder()))
                    .map(extent -> new StatementId(evidence.article().id(), extent));
        }
    }
}
