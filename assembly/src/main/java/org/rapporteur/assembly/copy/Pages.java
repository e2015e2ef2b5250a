package org.rapporteur.assembly.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;

/** Which articles are states of one page. */
final class Pages {

    /** What a URL says of how it was come upon, not of the page. */
    private static final Pattern TRACKING =
            Pattern.compile("(?<=[?&])(utm_[^=&]*|fbclid|gclid|ref|src|cmpid|smid|ocid)=[^&]*&?");

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.|m\\.|amp\\.)?");

    private Pages() {}

    /** By which the states of a page are known; empty for an article without a URL. */
    static Optional<String> key(Article article) {
        return article.imprint().url().map(url -> {
            String bare = url.strip();
            int fragment = bare.indexOf('#');
            String page = TRACKING.matcher(fragment < 0 ? bare : bare.substring(0, fragment))
                    .replaceAll("");
            int path = page.indexOf('/', page.indexOf("://") + 3);
            String host = path < 0 ? page : page.substring(0, path);
            String rest = path < 0 ? "" : page.substring(path);
            return SCHEME.matcher(host.toLowerCase(Locale.ROOT)).replaceAll("")
                    + rest.replaceAll("[?&]$", "").replaceAll("/$", "");
        });
    }
}
