package org.rapporteur.assembly.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.HeadFinder;
import org.rapporteur.language.grammar.SentenceTree;

/** The clause of one mention, and the times that its sentence names. */
final class TimedClause {

    private static final Map<String, Duration> LENGTHS = Map.of(
            "P1D", Duration.ofDays(1),
            "P2D", Duration.ofDays(2),
            "P3D", Duration.ofDays(3),
            "P4D", Duration.ofDays(4),
            "P5D", Duration.ofDays(5),
            "P6D", Duration.ofDays(6),
            "P1W", Duration.ofDays(7),
            "P2W", Duration.ofDays(14));

    private final Material material;
    private final Article article;
    private final EventMention mention;
    private final Optional<Grammar> grammar;
    private final OptionalInt trigger;

    TimedClause(Material material, Article article, EventMention mention) {
        this.material = material;
        this.article = article;
        this.mention = mention;
        this.grammar = material.wordingOf(article.id()).grammar();
        this.trigger = grammar.isEmpty() ? OptionalInt.empty() : new HeadFinder(grammar.get()).head(mention.trigger());
    }

    Article article() {
        return article;
    }

    EventMention mention() {
        return mention;
    }

    /** The token that stands for the event; empty where no grammar is known. */
    OptionalInt trigger() {
        return trigger;
    }

    OptionalInt head(Span words) {
        return new HeadFinder(grammar.orElseThrow()).head(words);
    }

    String sentence() {
        return article.text().slice(extent());
    }

    private Span extent() {
        return material.wordingOf(article.id()).tokens().spanOf(tree().first(), tree().end());
    }

    /** Durations, all over the article. */
    List<Timex> durations() {
        return material.timexesIn(article.id()).stream()
                .filter(time -> time.type() == TimexType.DURATION)
                .toList();
    }

    /** Days and hours of its sentence. */
    List<Timex> timexes() {
        Span sentence = extent();
        return material.timexesIn(article.id()).stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .filter(time -> sentence.contains(time.span()))
                .toList();
    }

    SentenceTree tree() {
        return grammar.orElseThrow().treeOf(trigger.orElseThrow());
    }

    Span spanOf(int token) {
        return material.wordingOf(article.id()).tokens().get(token).span();
    }

    /** The verb that words stand with. */
    OptionalInt verbAbove(Span words) {
        OptionalInt head = head(words);
        if (head.isEmpty() || !tree().holds(head.getAsInt())) {
            return OptionalInt.empty();
        }
        int at = head.getAsInt();
        while (at != tree().root() && tree().part(at) != PartOfSpeech.VERB) {
            at = tree().head(at);
        }
        return OptionalInt.of(at);
    }

    /** How long a duration of whole days is, up to two weeks. */
    static Optional<Duration> length(Timex duration) {
        return Optional.ofNullable(LENGTHS.get(duration.value()));
    }

    /** So much earlier. */
    static Optional<Window> minus(Window window, Duration by) {
        return window.from()
                .flatMap(from -> window.until().map(until -> Window.between(from.minus(by), until.minus(by))));
    }
}
