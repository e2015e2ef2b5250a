package org.rapporteur.web.page;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Request;

/** Shows the stories. What a browser has seen it keeps itself, as a number in a cookie. */
final class StoriesPage {

    private static final String SEEN = "rapporteur-seen";
    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)" + SEEN + "=(\\d{1,18})(?:;|$)");

    private final Holdings holdings;

    StoriesPage(Holdings holdings) {
        this.holdings = holdings;
    }

    Answer answer(Request request) {
        Days since = Days.since(request, "since");
        OptionalLong seen = seen(request);
        List<Holdings.Card> cards = holdings.stories();
        List<StoriesShown.Entry> entries = cards.stream()
                .filter(card -> since.hasAny(card.last()))
                .map(card -> entry(card, seen))
                .toList();
        int fresh = (int) entries.stream().filter(StoriesShown.Entry::fresh).count();
        long newest = cards.stream().mapToLong(Holdings.Card::number).max().orElse(0);
        StoriesShown shown =
                new StoriesShown(Frame.of("Stories", "/"), entries, since.from(), since.problem(), fresh, newest);
        return Answer.html(Templates.render("stories", shown));
    }

    /** Without a mark nothing is new: everything would be. */
    private static StoriesShown.Entry entry(Holdings.Card card, OptionalLong seen) {
        return new StoriesShown.Entry(
                "/stories/" + card.id(),
                card.name(),
                Heading.joined(card.outlets()),
                Days.inWords(card.first(), card.last()),
                card.counts(),
                seen.isPresent() && card.number() > seen.getAsLong());
    }

    private static OptionalLong seen(Request request) {
        Matcher cookie = COOKIE.matcher(request.header("cookie").orElse(""));
        return cookie.find() ? OptionalLong.of(Long.parseLong(cookie.group(1))) : OptionalLong.empty();
    }

    /** Marks what the browser was shown as seen; what came in since then stays new. */
    Answer markSeen(Request request) {
        long shown = request.find("newest")
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new BadRequestException("Which stories were seen is missing."));
        return Answer.seeOther("/")
                .with(
                        "Set-Cookie",
                        "%s=%d; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict".formatted(SEEN, shown));
    }
}
