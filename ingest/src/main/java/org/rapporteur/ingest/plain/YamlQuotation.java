package org.rapporteur.ingest.plain;

/** Reads a value in quotation marks as YAML 1.2 has it, escapes and folded lines included. For one value. */
final class YamlQuotation {
    /** Escapes of one letter, and what each stands for at the same place of the other. */
    private static final String LETTERS = "0abt\tnvfre \"/\\N_LP";

    private static final String MEANT = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    private final String written;
    private final char mark;
    private final StringBuilder said = new StringBuilder();
    private int at;
    /** White space beyond this is only the end of a line, not something said. */
    private int kept;

    private YamlQuotation(String written, int begin) {
        this.written = written;
        this.mark = written.charAt(begin);
        this.at = begin + 1;
    }

    /**
     * Reads a value that begins with a single or double quotation mark.
     *
     * @param written with line feeds between its lines
     * @throws IllegalArgumentException if it is not closed, more follows than a comment, or an escape is none
     */
    static String parse(String written) {
        YamlQuotation quotation = new YamlQuotation(written, 0);
        quotation.read();
        String behind = written.substring(quotation.at);
        boolean comment = behind.startsWith(" ") && behind.strip().startsWith("#");
        if (!behind.isBlank() && !comment) {
            throw new IllegalArgumentException(
                    "found '%s' behind the closing quotation mark".formatted(behind.strip()));
        }
        return quotation.said.toString();
    }

    /** Index behind the mark that closes the quotation that begins there; throws as {@link #parse} does. */
    static int end(String written, int begin) {
        YamlQuotation quotation = new YamlQuotation(written, begin);
        quotation.read();
        return quotation.at;
    }

    private void read() {
        while (at < written.length()) {
            char sign = written.charAt(at);
            if (sign == mark && !(mark == '\'' && written.startsWith("''", at))) {
                at++;
                return;
            }
            if (sign == '\n') {
                fold();
            } else if (sign == '\\' && mark == '"') {
                escape();
            } else {
                at += sign == mark ? 2 : 1;
                said.append(sign);
                kept = isBlank(sign) ? kept : said.length();
            }
        }
        throw new IllegalArgumentException("a quotation mark opens it and none closes it");
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }

    /** A line break is a space; each empty line behind it is a line break. */
    private void fold() {
        said.setLength(kept);
        int breaks = 0;
        while (at < written.length() && (written.charAt(at) == '\n' || isBlank(written.charAt(at)))) {
            breaks += written.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        said.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
        kept = said.length();
    }

    private void escape() {
        char letter = at + 1 < written.length() ? written.charAt(at + 1) : '\n';
        at += 2;
        int known = LETTERS.indexOf(letter);
        if (letter == '\n') {
            while (at < written.length() && isBlank(written.charAt(at))) {
                at++;
            }
        } else if (known >= 0) {
            said.append(MEANT.charAt(known));
        } else {
            said.appendCodePoint(codePoint(letter));
        }
        kept = said.length();
    }

    private int codePoint(char letter) {
        int digits = switch (letter) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> throw new IllegalArgumentException("found \\%s, which is no escape of YAML".formatted(letter));
        };
        int end = Math.min(written.length(), at + digits);
        String hex = written.substring(at, end);
        if (!hex.matches("[0-9A-Fa-f]{" + digits + "}")
                || !Character.isValidCodePoint((int) Math.min(Long.parseLong(hex, 16), Integer.MAX_VALUE))) {
            throw new IllegalArgumentException(
                    "found \\%s%s; wanted %d digits of a character's number in base 16".formatted(letter, hex, digits));
        }
        at = end;
        return Integer.parseInt(hex, 16);
    }
}
