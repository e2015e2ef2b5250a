package org.rapporteur.assembly.negotiation.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.negotiation.sentence.Syntax;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.DelegateKind;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;

/**
 * The parties of a negotiation and what part each plays. A side is who negotiates with another: "the talks between
 * Kestria and Veldia", "Kestria's chief negotiator". Whoever holds a position and is none speaks from outside.
 */
public final class Parties {

    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    /** So many may negotiate with one another in one clause. */
    private static final int JOINT_MAX = 3;

    private final PartyWords words;
    private final Sides sides;
    private final Set<String> negotiating = new LinkedHashSet<>();
    private final Set<String> mediating = new LinkedHashSet<>();
    /** Those of whom sentences say that they mediate; one who negotiates does not. */
    private final Set<String> carrying = new LinkedHashSet<>();
    /** Those who meet to negotiate; one who mediates does so too. */
    private final Set<String> meeting = new LinkedHashSet<>();

    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    public Parties(PartyWords words, Sides sides) {
        this.words = words;
        this.sides = sides;
        for (Entity entity : sides.all()) {
            for (Role role : entity.roles()) {
                String key = sides.keyOf(entity.id());
                boolean held = role.status() == RoleStatus.CURRENT || role.status() == RoleStatus.ACTING;
                boolean affiliated = !key.equals(entity.id().toString());
                if (held && affiliated && words.isMediating(role) && !isOfSeveral(role)) {
                    mediating.add(key);
                } else if (held
                        && affiliated
                        && kind(role).filter(DelegateKind.HEAD::equals).isPresent()) {
                    negotiating.add(key);
                }
            }
        }
    }

    /** Looks at who meets whom. */
    public void look(Material material, List<Event> events) {
        Meetings meetings = new Meetings(material, sides, this::isDelegate, name -> words.is("leading", name));
        meetings.take(events);
        meeting.addAll(meetings.negotiating());
        seen.addAll(meetings.seen());
    }

    private boolean isDelegate(EntityId person) {
        return sides.all().stream()
                .filter(entity -> entity.id().equals(person))
                .flatMap(entity -> entity.roles().stream())
                .flatMap(role -> kind(role).stream())
                .anyMatch(kind -> kind == DelegateKind.HEAD || kind == DelegateKind.MEMBER);
    }

    /** Looks at one sentence. */
    public void look(Syntax syntax, Holders holders) {
        SentenceTree tree = syntax.tree();
        for (int token = tree.first(); token < tree.end(); token++) {
            boolean between = tree.isRelated(token, EnumSet.of(Relation.NMOD, Relation.OBL))
                    && syntax.hasCase(token, Set.of("between"))
                    && words.is("talking", syntax.lemma(tree.head(token)));
            boolean joint = tree.isRelated(token, Syntax.SUBJECT)
                    && tree.child(token, JOINED).isPresent()
                    && words.is("joining", syntax.lemma(tree.head(token)));
            if (between || isOfSides(syntax, token)) {
                take(holders.at(syntax, token), negotiating, 2);
            }
            if (joint) {
                takeJoint(holders.at(syntax, token));
            }
            if (isDealtWith(syntax, token)) {
                take(holders.at(syntax, token), negotiating, 1);
            }
            boolean consulted = tree.isRelated(token, Syntax.OBJECT)
                    && tree.part(tree.head(token)) == PartOfSpeech.VERB
                    && words.is("asking", syntax.lemma(tree.head(token)));
            if (consulted) {
                take(holders.at(syntax, token), asked, 1);
            }
            if (words.is("mediating", syntax.lemma(token)) && tree.part(token) == PartOfSpeech.NOUN) {
                mediators(syntax, token).forEach(who -> take(holders.at(syntax, who), carrying, 1));
            }
            if (words.is("carrying", syntax.lemma(token)) && tree.part(token) == PartOfSpeech.VERB) {
                carrier(syntax, token).ifPresent(who -> take(holders.at(syntax, who), carrying, 1));
            }
        }
    }

    /** "Mediators", read of one of those before it, are not he. */
    private boolean isOfSeveral(Role role) {
        String written = sides.wordsOf(role);
        return written.endsWith("s") && !role.office().endsWith("s");
    }

    /** Two who meet, sign or agree; where many do, or the speaker with others, they speak in common and do not negotiate. */
    private void takeJoint(List<Side> found) {
        boolean own = found.stream().anyMatch(side -> side.party().isEmpty());
        if (!own && found.stream().map(Side::key).distinct().count() <= JOINT_MAX) {
            take(
                    found.stream()
                            .filter(side -> !side.key().startsWith("person/"))
                            .toList(),
                    meeting,
                    2);
        }
    }

    /** With whom or between whom somebody mediates: "is mediating with Hollin", "a go-between with Hollin". */
    private boolean isDealtWith(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        String head = syntax.lemma(tree.head(token));
        return tree.isRelated(token, EnumSet.of(Relation.NMOD, Relation.OBL))
                && tree.part(token) == PartOfSpeech.PROPN
                && syntax.hasCase(token, Set.of("with", "between"))
                && words.is("dealing", head);
    }

    /** Who mediates by name; of a pronoun it is not sure enough. */
    private static OptionalInt carrier(Syntax syntax, int verb) {
        OptionalInt who = syntax.isPassive(verb)
                ? syntax.tree().child(verb, EnumSet.of(Relation.OBL_AGENT))
                : syntax.tree().child(verb, Syntax.SUBJECT);
        return who.isPresent() && syntax.tree().part(who.getAsInt()) == PartOfSpeech.PROPN ? who : OptionalInt.empty();
    }

    /** Who is called a mediator: "the Kestrian mediator", "the mediator, Kestria", "as mediators, we", "Kestria is". */
    private static List<Integer> mediators(Syntax syntax, int noun) {
        SentenceTree tree = syntax.tree();
        List<Integer> who = new ArrayList<>(
                tree.children(noun, EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.APPOS, Relation.NMOD_DESC)));
        boolean several = tree.form(noun).endsWith("s");
        if (tree.relation(noun) == Relation.APPOS && !(several && isOne(tree, tree.head(noun)))) {
            who.add(tree.head(noun));
        }
        if (tree.child(noun, EnumSet.of(Relation.COP)).isPresent()) {
            syntax.ownSubject(noun).stream()
                    .filter(subject -> !(several && isOne(tree, subject)))
                    .forEach(who::add);
        }
        if (syntax.hasCase(noun, Set.of("as")) && tree.head(noun) != noun) {
            syntax.doer(tree.head(noun)).ifPresent(who::add);
        }
        return who;
    }

    /** "Netanyahu" is nobody's "mediators". */
    private static boolean isOne(SentenceTree tree, int name) {
        return tree.part(name) == PartOfSpeech.PROPN && tree.child(name, JOINED).isEmpty();
    }

    /** "Both sides, Kestria and Veldia": the names that stand for "sides". */
    private boolean isOfSides(Syntax syntax, int token) {
        SentenceTree tree = syntax.tree();
        return tree.isRelated(token, EnumSet.of(Relation.APPOS))
                && tree.child(token, JOINED).isPresent()
                && words.is("sides", syntax.lemma(tree.head(token)));
    }

    private static void take(List<Side> found, Set<String> into, int least) {
        List<String> known = found.stream()
                .filter(side -> side.party().isPresent() && !side.key().startsWith("anonymous/"))
                .map(Side::key)
                .toList();
        if (known.size() >= least) {
            into.addAll(known);
        }
    }

    /** The sides first, then the others, each by id. */
    public List<Party> list(List<Position> positions) {
        Set<EntityId> ids = new HashSet<>();
        positions.forEach(
                position -> position.holder().party().filter(id -> !isTurn(id)).ifPresent(ids::add));
        Stream.of(negotiating, mediating, carrying, meeting, seen)
                .flatMap(Set::stream)
                .forEach(key -> sides.entityOf(key).ifPresent(ids::add));
        List<Party> parties = new ArrayList<>();
        ids.stream().filter(id -> !sides.isOfSeveral(id)).forEach(id -> parties.add(party(id)));
        parties.sort(Comparator.comparing(Party::part).thenComparing(Party::entity));
        return parties;
    }

    /** Whether it is nobody but whoever asks in a transcript: "Q", "MODERATOR". */
    public boolean isTurn(EntityId id) {
        return sides.all().stream()
                .filter(entity -> entity.id().equals(id))
                .anyMatch(entity -> words.is("asker", entity.name().toLowerCase(Locale.ROOT))
                        && entity.mentions().stream().allMatch(mention -> mention.form() != MentionForm.NAME));
    }

    private Party party(EntityId id) {
        String key = sides.keyOf(id);
        List<EntityId> others = new ArrayList<>();
        List<Delegate> delegates = new ArrayList<>();
        for (Entity entity : sides.standingFor(key)) {
            boolean person = entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ANONYMOUS;
            if (!person && !entity.id().equals(id)) {
                others.add(entity.id());
            }
            if (entity.kind() == EntityKind.PERSON) {
                entity.roles()
                        .forEach(role -> kind(role)
                                .map(kind -> new Delegate(entity.id(), kind, role))
                                .filter(delegate -> delegates.stream().noneMatch(known -> isSame(known, delegate)))
                                .ifPresent(delegates::add));
            }
        }
        return new Party(id, part(key), others, delegates);
    }

    private Optional<DelegateKind> kind(Role role) {
        return words.isMediating(role) && isOfSeveral(role) ? Optional.empty() : words.kind(role, sides.wordsOf(role));
    }

    /** The same office, told again. */
    private static boolean isSame(Delegate one, Delegate other) {
        return one.person().equals(other.person())
                && one.role().office().equals(other.role().office())
                && one.role().status() == other.role().status()
                && one.role().from().isPresent() == other.role().from().isPresent()
                && one.role().until().isPresent() == other.role().until().isPresent();
    }

    private PartyPart part(String key) {
        if (mediating.contains(key)) {
            return PartyPart.MEDIATOR;
        }
        if (negotiating.contains(key)) {
            return PartyPart.SIDE;
        }
        if (carrying.contains(key)) {
            return PartyPart.MEDIATOR;
        }
        if (meeting.contains(key)) {
            return PartyPart.SIDE;
        }
        return asked.contains(key) || seen.contains(key) ? PartyPart.CONSULTED : PartyPart.OUTSIDE;
    }
}
