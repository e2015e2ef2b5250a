package org.rapporteur.search;

import java.util.List;
import org.rapporteur.core.search.Sought;

/** What a document of the index is called by. An article is one document, and each of its statements is one. */
final class IndexFields {
    static final String KIND = "kind";

    /** The article's id; also of its statements, so that they are replaced together. */
    static final String ARTICLE = "article";

    /** A {@link HitKey}; hits of one score are in its order. */
    static final String KEY = "key";

    /** Days since 1970-01-01. */
    static final String DAY = "day";

    static final String OUTLET = "outlet";
    static final String SPEAKER = "speaker";
    static final String SPEAKER_ID = "speaker-id";
    static final String ABOUT = "about";
    static final String ABOUT_ID = "about-id";
    static final String ISSUE = "issue";
    static final String FORM = "form";
    static final String CHANNEL = "channel";
    static final String NAMED = "named";

    /** An article's text by stems, and by words as written; the offsets of both are the text's own. */
    static final String TEXT = "text";

    static final String TEXT_EXACT = "text-exact";
    static final String TITLE = "title";
    static final String TITLE_EXACT = "title-exact";

    /** A statement's content; the offsets are those of the article's text. */
    static final String SAID = "said";

    static final String SAID_EXACT = "said-exact";

    /** What a statement is shown by, kept and not looked for: a {@link SaidField}. */
    static final String SHOWN = "shown";

    /** What a statement means, as {@link MeaningBytes}. */
    static final String MEANING = "meaning";

    private IndexFields() {}

    static String kind(Sought sought) {
        return switch (sought) {
            case ARTICLES -> "article";
            case STATEMENTS -> "statement";
        };
    }

    /** Where words are looked for by their stems. */
    static List<String> stemmed(Sought sought) {
        return switch (sought) {
            case ARTICLES -> List.of(TEXT, TITLE);
            case STATEMENTS -> List.of(SAID);
        };
    }

    /** Where phrases are looked for. */
    static List<String> exact(Sought sought) {
        return switch (sought) {
            case ARTICLES -> List.of(TEXT_EXACT, TITLE_EXACT);
            case STATEMENTS -> List.of(SAID_EXACT);
        };
    }

    /** Whose offsets are places of the article's text. */
    static List<String> inText(Sought sought) {
        return switch (sought) {
            case ARTICLES -> List.of(TEXT, TEXT_EXACT);
            case STATEMENTS -> List.of(SAID, SAID_EXACT);
        };
    }

    /** Of which documents a field of words is. */
    static Sought soughtIn(String field) {
        return field.equals(SAID) || field.equals(SAID_EXACT) ? Sought.STATEMENTS : Sought.ARTICLES;
    }
}
