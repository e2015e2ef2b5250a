package org.rapporteur.language.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.Mention;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokens;

/**
 * Who "he" or "she" is: the person whom the chain of the pronoun names. "I" and nouns are left out: in
 * speeches and campaigns their chains are wrong too often for a role to rest on them.
 */
public final class Persons {

    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "him", "her", "his", "hers");

    private Persons() {}

    /** For such a pronoun the longest name of its chain, if that is a person's. */
    public static IntFunction<Optional<Span>> of(Tokens tokens, Chains chains) {
        return token -> Optional.of(token)
                .filter(pronoun ->
                        THIRD_PERSON.contains(tokens.get(pronoun).form().toLowerCase(Locale.ROOT)))
                .flatMap(chains::headedBy)
                .filter(mention -> mention.form() == MentionForm.PRONOUN && !mention.isJoint())
                .map(mention -> chains.of(mention).best())
                .filter(best -> best.form() == MentionForm.NAME)
                .flatMap(Mention::name)
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(Name::span);
    }
}
