package org.rapporteur.export.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.core.text.Span;

/** Where the pages of a desk show an entry. */
final class EntryPaths {

    private EntryPaths() {}

    static String of(Entry entry) {
        String story = "/stories/" + entry.story();
        return switch (entry.kind()) {
            case STATEMENT -> story + "/statements/" + entry.id();
            case ARTICLE -> story + "/articles/" + entry.id();
            case ENTITY -> story + "/people/" + encoded(entry.id());
            case STEP -> story + "/steps#step-" + place(entry);
            case DIFFERENCE ->
                story + "/sources/differences#difference-" + entry.note("slot").toLowerCase(Locale.ROOT) + "-"
                        + place(entry);
            case POSITION -> story + "/positions#position-" + encoded(entry.note("issue")) + "-" + place(entry);
        };
    }

    /** Where the first words stand; of two that begin with the same words the second says so, as in its id. */
    private static String place(Entry entry) {
        Wording first = entry.wordings().get(0);
        Span words = first.spans().get(0);
        int again = entry.id().lastIndexOf('.');
        return first.article().id() + "-" + words.begin() + "-" + words.end()
                + (again > entry.id().lastIndexOf('-') ? entry.id().substring(again) : "");
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0);
            encoded.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString();
    }
}
