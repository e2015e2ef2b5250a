package org.rapporteur.web.page.decision;

/**
 * Something that is otherwise because of what people decided.
 *
 * @param how {@code changed}, {@code left out}, {@code added}, {@code joined} or {@code parted}
 * @param what in a few words
 * @param was empty for what was not there
 * @param is empty for what is no more
 * @param href where it is shown; empty if nowhere
 */
public record ChangeShown(String how, String what, String was, String is, String href) {}
