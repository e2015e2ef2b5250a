package org.rapporteur.web.api;

import org.rapporteur.web.route.Parameter;

/**
 * Something that may be said with a request, and what it may be.
 *
 * @param example one that fits
 */
record ApiParameter(String name, Place place, String summary, ParameterType type, String example) {

    private static final int LIMIT_MAX = 200;

    /** How many items a page has if nobody says. */
    static final int LIMIT = 50;

    static final ApiParameter CURSOR =
            query("cursor", "Where to go on: what the page before says as next", ParameterType.TEXT, "");

    static final ApiParameter LIMIT_OF_A_PAGE =
            query("limit", "How many at most; 50 if nothing is said", ParameterType.whole(1, LIMIT_MAX), "20");

    static final ApiParameter STORY =
            path("story", "The story's id: that of the article which began it", ParameterType.ARTICLE, "0123456789ab");

    static final ApiParameter ARTICLE = path("article", "The article's id", ParameterType.ARTICLE, "0123456789ab");

    static final ApiParameter SPAN =
            path("span", "Where it begins and ends in the article's text", ParameterType.SPAN, "10-42");

    /** Where it is said. */
    enum Place {
        PATH,
        QUERY,
        HEADER
    }

    static ApiParameter path(String name, String summary, ParameterType type, String example) {
        return new ApiParameter(name, Place.PATH, summary, type, example);
    }

    static ApiParameter query(String name, String summary, ParameterType type, String example) {
        return new ApiParameter(name, Place.QUERY, summary, type, example);
    }

    /** As the server's list of routes has it. Headers are not in that list. */
    Parameter parameter() {
        return place == Place.PATH ? Parameter.path(name, summary) : Parameter.query(name, summary);
    }
}
