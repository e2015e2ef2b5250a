package org.rapporteur.language.circumstance;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokens;

/**
 * Finds how, where, to whom and through whom something was said. It looks at the sentences of source,
 * cue and content, outside the content; for the modality also at the content, and
 * for the reason of anonymity at the sentence behind. Entities are left open. Safe for use by many
 * threads.
 */
public final class CircumstanceFinder {

    private final CueLexicon lexicon;
    private final AddresseeRules addressee;
    private final ChannelRules channel;
    private final RelayRules relay;
    private final AnonymityRules anonymity;
    private final ModalityRules modality;

    private CircumstanceFinder(CueLexicon lexicon, WordLists lists) {
        NounPhrases nounPhrases = new NounPhrases(lists);
        Rules rules = new Rules(lists, lexicon, nounPhrases);
        this.lexicon = lexicon;
        this.addressee = new AddresseeRules(rules.addressee(), lists);
        this.channel = new ChannelRules(rules.channel(), lists);
        this.relay = new RelayRules(rules.relay(), lists);
        this.anonymity = new AnonymityRules(rules.reason(), new SourceNaming(lists, nounPhrases), lists);
        this.modality = new ModalityRules(rules.modality(), lists);
    }

    /** Reads the rules that come with the program. */
    public static CircumstanceFinder load(CueLexicon lexicon) {
        return new CircumstanceFinder(lexicon, WordLists.load());
    }

    /**
     * Finds the circumstances of one attribution.
     *
     * @param names of the whole article or of the part around; an outlet is told by name and list
     */
    public Circumstances find(Tokens tokens, List<Name> names, Attribution attribution) {
        Scene scene = Scene.around(tokens, names, attribution, lexicon);
        return find(tokens, names, attribution, scene, modality.find(tokens, names, attribution, scene));
    }

    /** The same, with the modality by what the grammar says of which words bear on which. */
    public Circumstances find(Grammar grammar, List<Name> names, Attribution attribution) {
        Tokens tokens = grammar.tokens();
        Scene scene = Scene.around(tokens, names, attribution, lexicon);
        return find(tokens, names, attribution, scene, modality.find(grammar, names, attribution, scene));
    }

    private Circumstances find(Tokens tokens, List<Name> names, Attribution attribution, Scene scene, Modality said) {
        return new Circumstances(
                addressee.find(scene),
                channel.find(scene),
                relay.find(scene),
                anonymity.find(tokens, names, attribution, scene),
                said);
    }

    /**
     * What holds on when the article goes straight on with the same source: who was told, unless the
     * new words were given elsewhere, and the reason of anonymity. Whether it does is for the caller to
     * say.
     */
    public static Circumstances carryOver(Circumstances before, Circumstances found) {
        boolean elsewhere = !found.relay().isEmpty()
                || found.addressee().isPresent()
                || found.channel().isPresent();
        List<Relay> told = before.relay().stream()
                .filter(hop -> hop.kind() == RelayKind.TOLD)
                .toList();
        Anonymity anonymity = found.anonymity().kind() != AnonymityKind.NONE
                        && found.anonymity().reason().isEmpty()
                ? new Anonymity(found.anonymity().kind(), before.anonymity().reason())
                : found.anonymity();
        return new Circumstances(
                found.addressee(), found.channel(), elsewhere ? found.relay() : told, anonymity, found.modality());
    }

    /**
     * The same without hops that are the source of another attribution beside this one: "according to the
     * board" governs what the board is said to say, and what stands in that, but no other clause.
     *
     * @param attributions all of the article
     */
    public static Circumstances withoutOtherSources(
            Attribution attribution, Circumstances found, List<Attribution> attributions) {
        List<Relay> own = found.relay().stream()
                .filter(hop -> hop.kind() != RelayKind.ACCORDING_TO
                        || attributions.stream().noneMatch(other -> isBeside(attribution, other, hop.span())))
                .toList();
        return new Circumstances(found.addressee(), found.channel(), own, found.anonymity(), found.modality());
    }

    private static boolean isBeside(Attribution attribution, Attribution other, Span hop) {
        boolean itsSource = !other.equals(attribution)
                && other.source().span().filter(hop::overlaps).isPresent();
        boolean nested = attribution.cue().isEmpty()
                || other.content().stream()
                        .anyMatch(content ->
                                content.overlaps(attribution.cue().get().span())
                                        || attribution.content().stream().anyMatch(content::overlaps));
        return itsSource && !nested;
    }

    /**
     * The same without hops that are the article's own outlet: to be told something oneself is no relay.
     *
     * @param outlet its name; with or without an article, in any case
     */
    public static Circumstances withoutOwnOutlet(Tokens tokens, Circumstances found, String outlet) {
        String own = bare(outlet);
        List<Relay> others = found.relay().stream()
                .filter(hop -> !bare(tokens.source().slice(hop.span())).equals(own))
                .toList();
        return new Circumstances(found.addressee(), found.channel(), others, found.anonymity(), found.modality());
    }

    private static String bare(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return small.startsWith("the ") ? small.substring(4) : small;
    }
}
