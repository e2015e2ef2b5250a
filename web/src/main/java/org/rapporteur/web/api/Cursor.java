package org.rapporteur.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.rapporteur.web.route.Request;

/**
 * Where somebody stopped in a list: behind the item of a key. Keys never change, so it holds whatever comes in.
 *
 * @param list which one it is: a cursor of another list is refused
 * @param key of the last item that was given
 */
record Cursor(String list, String key) {

    private static final char BETWEEN = '\n';

    /** What is sent as {@code next}. */
    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + BETWEEN + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key behind which to go on.
     *
     * @throws ProblemException if what was sent is no cursor of this list
     */
    static Optional<String> find(Request request, String list) {
        return request.find("cursor").map(written -> read(written, list));
    }

    private static String read(String written, String list) {
        try {
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(written)))
                    .toString();
            if (all.startsWith(list + BETWEEN)) {
                return all.substring(list.length() + 1);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refused();
        }
        throw refused();
    }

    static ProblemException refused() {
        return new ProblemException(400, "The cursor is none of this list; wanted what a page of it says as next.");
    }
}
