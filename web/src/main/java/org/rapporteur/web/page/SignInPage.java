package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.web.route.Answer;

/** Where somebody shows a key. */
public final class SignInPage {

    /** On this server: a second slash, or what a browser takes for one, would lead to another. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,2000}");

    private SignInPage() {}

    /**
     * The page.
     *
     * @param problem why it is shown; empty if somebody asked for it
     * @param to where to go afterwards, as somebody asked
     */
    public static Answer answer(int status, String problem, String to) {
        Frame frame = new Frame("Sign in", List.of(), Optional.empty(), "", List.of());
        return Answer.html(Templates.render("sign-in", new SignInShown(frame, problem, here(to))))
                .withStatus(status)
                .with("Cache-Control", "no-store");
    }

    /** An address on this server; the stories if it is none. */
    public static String here(String to) {
        return HERE.matcher(to).matches() ? to : "/";
    }
}
