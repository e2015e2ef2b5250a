package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows the stories. What a browser has seen it keeps itself, as a number in a cookie. */
final class StoriesPage {

    private final Holdings holdings;

    StoriesPage(Holdings holdings) {
        this.holdings = holdings;
    }

    Answer answer(Request request) {
        Days since = Days.since(request, "since");
        Seen seen = Seen.of(request);
        // Asked first: what is read while this page is made stays new.
        long article = holdings.readUpTo();
        List<Holdings.Card> cards = holdings.stories();
        List<StoriesShown.Entry> entries = cards.stream()
                .filter(card -> since.hasAny(card.last()))
                .map(card -> entry(card, seen))
                .toList();
        int fresh = (int) entries.stream().filter(StoriesShown.Entry::fresh).count();
        long newest = cards.stream().mapToLong(Holdings.Card::number).max().orElse(0);
        StoriesShown shown = new StoriesShown(
                Frame.of("Stories", "/"),
                entries,
                since.from(),
                since.problem(),
                fresh,
                newest,
                new Seen.Mark(newest, article).toString());
        return Answer.html(Templates.render("stories", shown));
    }

    /** Without a mark nothing is new: everything would be. */
    private static StoriesShown.Entry entry(Holdings.Card card, Seen seen) {
        return new StoriesShown.Entry(
                "/stories/" + card.id(),
                card.name(),
                Heading.joined(card.outlets()),
                Days.inWords(card.first(), card.last()),
                counts(card.counts()),
                seen.of(card.id()).filter(mark -> card.number() > mark.change()).isPresent());
    }

    private static List<String> counts(Holdings.Counts counts) {
        List<String> words = new ArrayList<>();
        words.add(Heading.counted(counts.articles(), "article"));
        counts.found()
                .ifPresentOrElse(
                        found -> {
                            words.add(Heading.counted(found.statements(), "statement"));
                            words.add(Heading.counted(found.differences(), "difference"));
                            words.add(Heading.counted(found.steps(), "step"));
                        },
                        () -> words.add("what is in them is being counted"));
        return words;
    }

    /** Marks what the browser was shown as seen; what came in since then stays new. */
    Answer markSeen(Request request) {
        return Answer.seeOther("/")
                .with(
                        "Set-Cookie",
                        Seen.of(request).withAll(SeenPage.mark(request, "mark")).cookie());
    }
}
