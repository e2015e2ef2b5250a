package org.rapporteur.export.verification;

/**
 * One thing that is so or not.
 *
 * @param path a JSON pointer into the record
 */
record Check(String path, boolean holds, String found, String wanted) {

    private static final int SHOWN_CHARACTERS_MAX = 120;

    /** That a text is another, mark for mark. */
    static Check same(String path, String found, String wanted) {
        return new Check(path, found.equals(wanted), quoted(found), quoted(wanted));
    }

    static Check same(String path, int found, int wanted) {
        return new Check(path, found == wanted, String.valueOf(found), String.valueOf(wanted));
    }

    /** That something holds; what would be right is said in words. */
    static Check that(String path, boolean holds, String found, String wanted) {
        return new Check(path, holds, quoted(found), wanted);
    }

    Verification.Failure failure() {
        return new Verification.Failure(path, found, wanted);
    }

    private static String quoted(String text) {
        boolean isLong = text.length() > SHOWN_CHARACTERS_MAX;
        return "'" + (isLong ? text.substring(0, SHOWN_CHARACTERS_MAX) + "…" : text) + "'";
    }
}
