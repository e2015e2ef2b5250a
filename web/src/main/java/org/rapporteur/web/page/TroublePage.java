package org.rapporteur.web.page;

import org.rapporteur.web.route.Answer;

/** Shows what cannot be answered, and nothing of the program's inside. */
final class TroublePage {

    private TroublePage() {}

    static Answer answer(int status, String message) {
        String title = switch (status) {
            case 400 -> "This was not understood";
            case 401, 403 -> "Refused";
            case 404 -> "Not there";
            case 408, 413, 414 -> "Too much";
            case 429, 503 -> "Not now";
            default -> "Something went wrong";
        };
        return Answer.html(Templates.render("trouble", new TroubleShown(Frame.of(title, "none"), message)))
                .withStatus(status);
    }
}
