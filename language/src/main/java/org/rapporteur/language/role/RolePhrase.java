package org.rapporteur.language.role;

import org.rapporteur.core.entity.RoleStatus;

/**
 * Words that say what a person is: "Veldia's former chief negotiator". Tokens go by their index in the
 * article.
 *
 * @param first the first token behind the article and other determiners
 * @param noun the first token of the noun as the list has it
 * @param nounEnd the index behind its last
 * @param end the index behind the last token, with what is behind "of", "for", "at"
 * @param head the token that the others hang on
 */
record RolePhrase(int first, int noun, int nounEnd, int end, int head, RoleNouns.RoleNoun entry, RoleStatus status) {

    boolean isLabel() {
        return !entry.sort().isRole();
    }

    boolean isPlural() {
        return entry.plural();
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }
}
