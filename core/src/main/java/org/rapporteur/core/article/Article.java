package org.rapporteur.core.article;

import org.rapporteur.core.text.SourceText;

/**
 * One text as one outlet published it.
 *
 * @param origin the path or URL under which it was given to the program
 * @param text what came in, untouched
 */
public record Article(ArticleId id, String origin, Imprint imprint, SourceText text) {

    /**
     * Makes an article and its id. The id rests on the text, the outlet, and the URL or else the last
     * part of the origin: moving a folder does not change it, another outlet's copy has its own.
     */
    public static Article identify(String origin, Imprint imprint, SourceText text) {
        String outlet = imprint.outlet().map(Outlet::name).orElse("");
        String place = imprint.url().orElseGet(() -> lastPart(origin));
        SourceText identity = new SourceText(String.join("\n", outlet, place, text.sha256()));
        return new Article(new ArticleId(identity.sha256().substring(0, 12)), origin, imprint, text);
    }

    /** How to call it in a line of print: the title, or else the last part of its origin. */
    public String caption() {
        return imprint.title().orElseGet(() -> lastPart(origin));
    }

    private static String lastPart(String origin) {
        String path = origin.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
