package org.rapporteur.web.api;

/**
 * What went wrong, for a program and a person.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
record ProblemDetails(
        @Says("What kind of problem it is: about:blank where the status says all")
        String type,

        @Says("The same in short, for a person") String title,
        @Says("Of HTTP") int status,
        @Says("What was wrong this time") String detail,
        @Says("The path that was asked for") String instance) {

    static final String BLANK = "about:blank";

    static ProblemDetails of(int status, String detail, String instance) {
        return new ProblemDetails(BLANK, title(status), status, detail, instance);
    }

    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Refused" : "Internal Server Error";
        };
    }
}
