package org.rapporteur.web.page;

/**
 * A form for a key.
 *
 * @param problem why it is shown; may be empty
 * @param to where to go afterwards
 */
public record SignInShown(Frame frame, String problem, String to) {}
