package org.rapporteur.language.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.coreference.ChainFinder;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.OwnWords;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.event.EventFinder.Evidence;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.NameFinder;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.token.Tokenizer;

/** What the finder of events makes of sketches. */
final class SketchedEvents {

    private static final EventFinder FINDER = new EventFinder();

    private SketchedEvents() {}

    /** Kind, trigger, participants, place, time and standing, a line each. */
    static List<String> found(String marked, String trees) {
        return found(marked, trees, List.of(), List.of()).stream()
                .map(event -> line(Sketch.of(marked).text(), event))
                .toList();
    }

    static List<EventMention> found(String marked, String trees, List<Attribution> attributions, List<Timex> times) {
        Sketch sketch = Sketch.of(marked).tree(trees);
        Grammar grammar = Grammar.read(new Tokenizer().tokenize(sketch.text()), sketch.encoding());
        Names names = new NameFinder().find(sketch.text(), sketch.encoding());
        Chains chains = new ChainFinder().find(grammar, sketch.encoding(), names, OwnWords.NONE);
        return FINDER.find(
                new Evidence(
                        article(sketch.text()),
                        grammar,
                        names,
                        chains,
                        attributions,
                        new Known(List.of(), words -> Optional.empty())),
                times);
    }

    /** Published on Sunday, 11 May 2031. */
    static Article article(SourceText text) {
        return Article.identify(
                "sketch",
                new Imprint(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PublicationTime.parse("2031-05-11")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                text);
    }

    private static String line(SourceText text, EventMention event) {
        String who = event.participants().stream()
                .map(one -> " " + one.part() + " " + text.slice(one.span()))
                .collect(Collectors.joining());
        String place = event.place().map(span -> " in " + text.slice(span)).orElse("");
        String standing = event.standing().words().stream()
                .map(span -> " " + text.slice(span))
                .collect(Collectors.joining("", " " + event.standing().status(), ""));
        return event.kind() + " " + text.slice(event.trigger()) + who + place + standing;
    }
}
