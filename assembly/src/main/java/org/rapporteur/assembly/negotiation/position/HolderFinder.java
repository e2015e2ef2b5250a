package org.rapporteur.assembly.negotiation.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.assembly.negotiation.party.Holders;
import org.rapporteur.assembly.negotiation.party.Plurals;
import org.rapporteur.assembly.negotiation.party.Sayings;
import org.rapporteur.assembly.negotiation.party.Side;
import org.rapporteur.assembly.negotiation.position.StanceEntry.Place;
import org.rapporteur.assembly.negotiation.position.Trigger.Sort;
import org.rapporteur.assembly.negotiation.sentence.Marks;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/** Finds whose position the words of one sentence tell: by the subject, the owner, or whoever speaks. */
final class HolderFinder {

    /** Those who tell of others' positions and have none. */
    private static final Pattern NO_PARTY = Pattern.compile(
            "^anonymous/.*(source|person|people|expert|analyst|witness|insider|observer|reader|staff)|^words:.*source");

    private static final Set<Relation> COPULA = EnumSet.of(Relation.COP);
    private static final Set<String> FIRST_PERSON = Set.of("us", "we", "me", "our", "i", "my");

    private final Syntax syntax;
    private final SentenceTree tree;
    private final Marks marks;
    private final Holders holders;
    private final Map<Integer, Trigger> triggers;

    /** With all the triggers of the sentence by their heads. */
    HolderFinder(Syntax syntax, Marks marks, Holders holders, Map<Integer, Trigger> triggers) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.marks = marks;
        this.holders = holders;
        this.triggers = triggers;
    }

    /** Whose position it is. */
    List<Side> sides(Trigger trigger) {
        return switch (trigger.place()) {
            case SUBJECT -> subject(trigger);
            case OWNER -> at(syntax.owner(trigger.head()));
            case SPEAKER -> speaker(trigger);
        };
    }

    /** Of "could be eased", whoever says so. */
    private List<Side> subject(Trigger trigger) {
        boolean modal = trigger.sort() == Sort.POSSIBILITY
                || trigger.sort() == Sort.REFUSAL
                || trigger.sort() == Sort.INTENTION
                || trigger.sort() == Sort.INNER;
        OptionalInt own = syntax.ownSubject(trigger.head());
        boolean described = trigger.sort() == Sort.ADJECTIVE && own.isPresent();
        OptionalInt doer = described ? own : syntax.doer(trigger.head());
        if (!modal) {
            return willing(trigger, doer);
        }
        boolean permits = trigger.sort() == Sort.POSSIBILITY && trigger.stance().attitude() == Attitude.OFFER;
        boolean nobody = trigger.sort() == Sort.REFUSAL && doer.isPresent() && syntax.hasNo(doer.getAsInt());
        if (doer.isPresent() && !permits && !nobody && holders.isSomebody(syntax, doer.getAsInt())) {
            return at(doer);
        }
        boolean thing = syntax.isPassive(trigger.head()) || doer.isPresent();
        boolean speaks = syntax.isPassive(trigger.head())
                || trigger.sort() == Sort.POSSIBILITY
                || trigger.sort() == Sort.REFUSAL;
        return thing && trigger.sort() != Sort.INTENTION
                ? holders.sayings()
                        .at(trigger.head())
                        .filter(statement -> speaks)
                        .map(statement -> holders.speakers(syntax, statement).stream()
                                .filter(this::isParty)
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    /** Of what only people do, many of whom are of no office: "the dockers want". */
    private List<Side> willing(Trigger trigger, OptionalInt doer) {
        List<Side> known = at(doer);
        boolean willed = trigger.sort() == Sort.VERB || trigger.sort() == Sort.ADJECTIVE;
        return known.isEmpty() && willed && doer.isPresent() ? people(doer.getAsInt()) : known;
    }

    /** "The dockers", who have no name. */
    private List<Side> people(int token) {
        boolean persons =
                Plurals.isOfPersons(syntax, token) && !marks.isAt("text", syntax.tokens(), syntax.tree(), token);
        return persons
                ? List.of(new Side(
                        "words:" + syntax.lemma(token), Optional.empty(), Optional.empty(), syntax.phrase(token)))
                : List.of();
    }

    private List<Side> at(OptionalInt token) {
        return token.isPresent() ? holders.at(syntax, token.getAsInt()) : List.of();
    }

    private List<Side> speaker(Trigger trigger) {
        int head = trigger.head();
        if (trigger.sort() == Sort.THING) {
            for (int child : tree.children(head, EnumSet.of(Relation.OBL, Relation.NMOD))) {
                boolean whose = syntax.hasCase(child, Set.of("for", "to"));
                if (whose && (FIRST_PERSON.contains(syntax.form(child)) || isSomebody(child))) {
                    List<Side> sides = holders.at(syntax, child);
                    if (!sides.isEmpty()) {
                        return sides;
                    }
                }
            }
            int above = tree.head(head);
            boolean called = above != head
                    && tree.part(above) == PartOfSpeech.VERB
                    && tree.child(head, COPULA).isEmpty()
                    && (tree.relation(head) == Relation.XCOMP
                            || tree.relation(head) == Relation.OBL
                            || TriggerFinder.isNamed(syntax, head));
            if (called) {
                return at(syntax.doer(above));
            }
        }
        return holders.sayings()
                .at(head)
                .map(statement -> inFirstPerson(
                        statement,
                        holders.speakers(syntax, statement).stream()
                                .filter(this::isParty)
                                .toList()))
                .orElseGet(() -> above(head));
    }

    /** By "we" or "our" where a quoted sentence has it, which is nearer than the name beside the quotation. */
    private List<Side> inFirstPerson(Statement statement, List<Side> speakers) {
        if (Sayings.isRetold(statement)
                || speakers.size() != 1
                || speakers.get(0).party().isEmpty()) {
            return speakers;
        }
        for (int token = tree.first(); token < tree.end(); token++) {
            Span span = syntax.tokens().get(token).span();
            boolean quoted = statement.attribution().content().stream().anyMatch(part -> part.contains(span));
            if (quoted && FIRST_PERSON.contains(syntax.form(token))) {
                return List.of(speakers.get(0).at(span));
            }
        }
        return speakers;
    }

    /** Not a source that tells of others' positions, nor a text. */
    private boolean isParty(Side side) {
        String words = syntax.tokens().words(side.words()).toLowerCase(Locale.ROOT);
        int first = syntax.tokens().at(side.words().begin());
        boolean text = tree.holds(first) && marks.isAt("text", syntax.tokens(), tree, first);
        return !text
                && !NO_PARTY.matcher(side.key()).find()
                && !NO_PARTY.matcher("words:" + words).find();
    }

    /** "Kestria let it be known that the bridge must stay": no statement, but a verb of saying above or beside it. */
    private List<Side> sayer(int head) {
        int at = head;
        while (at != tree.root()) {
            int above = tree.head(at);
            boolean told = tree.relation(at) == Relation.CCOMP || tree.relation(at) == Relation.PARATAXIS;
            if (told && tree.part(above) == PartOfSpeech.VERB && !triggers.containsKey(above)) {
                Trigger trigger = triggers.get(head);
                List<Side> sides = trigger == null ? at(syntax.doer(above)) : willing(trigger, syntax.doer(above));
                if (!sides.isEmpty()) {
                    return sides;
                }
            }
            at = above;
        }
        for (int beside : tree.children(head, EnumSet.of(Relation.PARATAXIS))) {
            OptionalInt doer = syntax.doer(beside);
            if (doer.isPresent() && doer.getAsInt() > head && !triggers.containsKey(beside)) {
                return at(doer);
            }
        }
        return List.of();
    }

    /** "Kestria's position has not changed: the troops must leave". */
    private List<Side> ofStand(int head) {
        for (int token = tree.first(); token < head; token++) {
            boolean stand = marks.isAt("stand", syntax.tokens(), tree, token);
            boolean before = stand && tree.isRelated(token, Syntax.SUBJECT) && hasColon(token, head);
            if (before && !tree.isBelow(head, token)) {
                return at(syntax.owner(token));
            }
        }
        return List.of();
    }

    private boolean hasColon(int from, int to) {
        for (int token = from; token < to; token++) {
            if (syntax.form(token).equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** "Is adamant that it must": no statement, but a word above that has a holder. */
    private List<Side> above(int head) {
        int at = head;
        while (at != tree.root()) {
            at = tree.head(at);
            Trigger above = triggers.get(at);
            if (above != null && above.place() != Place.SPEAKER) {
                return sides(above);
            }
        }
        List<Side> told = ofStand(head);
        if (told.isEmpty()) {
            told = sayer(head);
        }
        return told.isEmpty() ? holders.narrator() : told;
    }

    private boolean isSomebody(int token) {
        return tree.part(token) == PartOfSpeech.PROPN || marks.isAt("office", syntax.tokens(), tree, token);
    }
}
