package org.rapporteur.export.extract;

import java.util.Locale;

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

    /** Where the first words stand; a statement's own place is its id. */
    private static String place(Entry entry) {
        Wording first = entry.wordings().get(0);
        return first.article().id() + "-" + first.spans().get(0).begin() + "-"
                + first.spans().get(0).end();
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0);
            encoded.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString();
    }
}
