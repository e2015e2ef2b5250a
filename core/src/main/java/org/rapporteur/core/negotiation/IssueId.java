package org.rapporteur.core.negotiation;

import java.util.regex.Pattern;

/** Names an issue: small letters and dashes, such as {@code foreign-troops}. */
public record IssueId(String value) implements Comparable<IssueId> {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** What fits no issue that has a name. */
    public static final IssueId OTHER = new IssueId("other");

    /** @throws IllegalArgumentException if it is not written so */
    public IssueId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an issue's id: '%s'".formatted(value));
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
