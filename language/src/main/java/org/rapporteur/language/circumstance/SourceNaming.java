package org.rapporteur.language.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokens;

/**
 * How an article names a source, by the words of the source alone. A pronoun and a role with "the"
 * count as named, for they stand for somebody named before; whoever resolves them may know better.
 * Names that only belong to the description name nobody: "a spokesman for the Veld ministry".
 */
public final class SourceNaming {

    private static final Pattern AGENT = Pattern.compile("..(er|or|ist|ian|man|woman|person|eer)$");

    private final WordLists lists;
    private final NounPhrases nounPhrases;

    SourceNaming(WordLists lists, NounPhrases nounPhrases) {
        this.lists = lists;
        this.nounPhrases = nounPhrases;
    }

    /** Reads the lists that come with the program. */
    public static SourceNaming load() {
        WordLists lists = WordLists.load();
        return new SourceNaming(lists, new NounPhrases(lists));
    }

    /** Never implied, for there are words. */
    public Naming naming(Tokens tokens, List<Name> names, Span source) {
        SourceHead head = SourceHead.of(Scene.of(tokens, names, source), nounPhrases);
        if (head.isPronoun(lists.get("singular-pronoun"))) {
            return Naming.NAMED;
        }
        if (head.persons() > 0) {
            return head.persons() > 1 || head.joined() ? Naming.COLLECTIVE : Naming.NAMED;
        }
        if (isHidden(head)) {
            return Naming.UNNAMED;
        }
        return head.joined() || isCollective(head) ? Naming.COLLECTIVE : Naming.NAMED;
    }

    /**
     * The same for a label of a transcript. Under "Q" it puts whoever asks, one after another: they are
     * spoken of together, and nobody keeps their names back; nor is the name of a moderator kept back.
     */
    public Naming namingOfLabel(Tokens tokens, List<Name> names, Span label) {
        if (isAllOf(tokens, label, lists.get("shared-label"))) {
            return Naming.COLLECTIVE;
        }
        return isAllOf(tokens, label, lists.get("role-label")) ? Naming.NAMED : naming(tokens, names, label);
    }

    private static boolean isAllOf(Tokens tokens, Span words, Set<String> list) {
        return tokens.within(words).stream()
                .allMatch(token -> list.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** What kind of anonymity the words of an unnamed source give; none for any other source. */
    public AnonymityKind anonymity(Tokens tokens, List<Name> names, Span source) {
        if (naming(tokens, names, source) != Naming.UNNAMED) {
            return AnonymityKind.NONE;
        }
        SourceHead head = SourceHead.of(Scene.of(tokens, names, source), nounPhrases);
        if (head.words().size() == 1 && lists.get("turn-name").contains(head.noun())) {
            return AnonymityKind.BARE;
        }
        if (lists.get("source-noun").contains(head.noun())) {
            return isDescribed(head) ? AnonymityKind.ROLE : AnonymityKind.BARE;
        }
        boolean somePeople = head.isCounted() && head.noun().equals("people");
        return isHiddenMany(head) && !somePeople && !head.isPartOf() ? AnonymityKind.GROUP : AnonymityKind.ROLE;
    }

    /** True for a name or a pronoun, false for a role: "the nurse". */
    boolean isByName(Tokens tokens, List<Name> names, Span source) {
        SourceHead head = SourceHead.of(Scene.of(tokens, names, source), nounPhrases);
        return head.name().isPresent() || head.persons() > 0 || head.isPronoun(lists.get("singular-pronoun"));
    }

    /** "A source close to the talks", "a military source"; not "a reliable source", "the CNN source". */
    private boolean isDescribed(SourceHead head) {
        return head.hasModifier()
                || head.before().stream()
                        .anyMatch(word -> !lists.get("anonymous-adjective").contains(word));
    }

    private boolean isHidden(SourceHead head) {
        if (head.name().isPresent()) {
            return false;
        }
        if (lists.get("source-noun").contains(head.noun()) || isHiddenMany(head)) {
            return true;
        }
        Set<String> always = lists.get("hidden-one-known");
        Set<String> indefinitely = lists.get("hidden-one");
        return always.contains(head.noun())
                || head.words().size() == 1 && lists.get("turn-name").contains(head.noun())
                || head.isIndefinite() && (indefinitely.contains(head.noun()) || isAgent(head.noun()))
                || head.isPartOf() && head.isOne() && isHiddenPart(head.noun());
    }

    /** "One of them", "one of the pilots". */
    private boolean isHiddenPart(String noun) {
        String one = singular(noun);
        return lists.get("hidden-part").contains(noun)
                || lists.get("hidden-one").contains(one)
                || isAgent(one);
    }

    /** By its ending one who does something: "hydrographer", "docker", "florist". */
    private boolean isAgent(String noun) {
        return AGENT.matcher(noun).find() && !lists.get("singular-thing").contains(noun);
    }

    private boolean isHiddenMany(SourceHead head) {
        return lists.get("hidden-many").contains(head.noun())
                        && (!head.noun().equals("people") && !head.noun().equals("those") || head.hasModifier())
                || head.isCounted() && lists.get("hidden-one").contains(singular(head.noun()));
    }

    private boolean isCollective(SourceHead head) {
        if (head.name().isPresent()) {
            return head.name().get() == EntityKind.GROUP;
        }
        return head.isPair()
                || lists.get("collective").contains(head.noun())
                || isPlural(head.noun())
                || head.isPartOf();
    }

    private boolean isPlural(String noun) {
        return noun.endsWith("s")
                        && !noun.endsWith("ss")
                        && !lists.get("singular-s").contains(noun)
                || noun.endsWith("men")
                || noun.equals("children");
    }

    private static String singular(String noun) {
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (noun.endsWith("sses") || noun.endsWith("ches")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
