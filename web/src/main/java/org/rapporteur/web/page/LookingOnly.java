package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Role;

/** Marks pages for whoever may look and not change anything: what would only be refused is not offered. */
final class LookingOnly {

    private static final String BODY = "<body>";
    private static final String MARKED = "<body class=\"looking-only\">";

    private LookingOnly() {}

    /** The page as it is for this caller. */
    static Answer on(Answer page, Caller caller) {
        if (caller.role().covers(Role.WRITE)
                || !page.contentType().equals(Answer.HTML)
                || page.headers().containsKey("Content-Disposition")) {
            return page;
        }
        String html = new String(page.body().toArray(), StandardCharsets.UTF_8).replaceFirst(BODY, MARKED);
        return new Answer(
                page.status(),
                page.contentType(),
                Octets.of(html.getBytes(StandardCharsets.UTF_8)),
                page.tag().map(tag -> tag + "-looking"),
                page.headers());
    }
}
