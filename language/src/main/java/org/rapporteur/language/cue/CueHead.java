package org.rapporteur.language.cue;

/**
 * Where in a cue its dictionary word stands: "told" in "has repeatedly told", "called for" in "also
 * called for".
 *
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 */
public record CueHead(CueWord word, int firstToken, int endToken) {}
