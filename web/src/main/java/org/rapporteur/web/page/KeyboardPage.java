package org.rapporteur.web.page;

import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;

/** Shows the keys that do something; the same list opens over any page. */
final class KeyboardPage {

    private KeyboardPage() {}

    static Answer answer(Request request) {
        return Answer.html(Templates.render("keyboard", Frame.of("Keyboard", "/keyboard")));
    }
}
