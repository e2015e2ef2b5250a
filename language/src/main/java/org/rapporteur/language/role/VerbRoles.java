package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.role.Holding.Given;

/**
 * Finds roles that a verb gives: "Solen, who heads the delegation", "Varga ran for mayor", "she served on
 * the board", "he was elected to parliament".
 */
final class VerbRoles {

    private static final Set<Relation> OBJECT = EnumSet.of(Relation.OBJ);
    private static final Set<Relation> OBLIQUE = EnumSet.of(Relation.OBL, Relation.NMOD);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);
    private static final Set<EntityKind> BODIES = Set.of(EntityKind.ORGANISATION, EntityKind.PLACE);

    private static final Set<String> SOUGHT = Set.of(
            "president",
            "governor",
            "senate",
            "senator",
            "congress",
            "mayor",
            "office",
            "parliament",
            "presidency",
            "sheriff",
            "council",
            "chancellor",
            "premier",
            "assembly",
            "seat",
            "judge",
            "reelection",
            "re-election",
            "leader",
            "leadership",
            "house");

    private static final Set<String> SEATED = Set.of(
            "board",
            "boards",
            "council",
            "committee",
            "commission",
            "cabinet",
            "court",
            "panel",
            "senate",
            "congress",
            "parliament",
            "house",
            "assembly",
            "legislature",
            "bench",
            "bundestag",
            "knesset",
            "duma",
            "rada");

    private static final Set<String> ELECTED = Set.of("elect", "reelect", "re-elect", "appoint", "name");

    private final Scene scene;
    private final RoleWords words;
    private final Clauses clauses;
    private final Tenures tenures;

    VerbRoles(Scene scene, RoleWords words) {
        this.scene = scene;
        this.words = words;
        this.clauses = new Clauses(scene);
        this.tenures = new Tenures(scene);
    }

    /** In reading order. */
    List<Holding> find(SentenceTree tree) {
        List<Holding> found = new ArrayList<>();
        for (int token = tree.first(); token < tree.end(); token++) {
            int verb = token;
            boolean said = tree.part(token) == PartOfSpeech.VERB && !clauses.isUnreal(token);
            Optional<Given> given = said ? given(tree, token) : Optional.empty();
            boolean stated = scene.relation(token) != Relation.ACL;
            given.ifPresent(role -> clauses.subjects(verb).stream()
                    .limit(1)
                    .forEach(holder -> found.add(new Holding(holder, role, stated))));
        }
        return found;
    }

    private Optional<Given> given(SentenceTree tree, int verb) {
        String lemma = scene.lemma(verb);
        OptionalInt object = tree.child(verb, OBJECT);
        Optional<String> agent = words.agentOf(lemma);
        if (agent.isPresent() && object.isPresent()) {
            return headed(verb, object.getAsInt(), agent.get());
        }
        if (lemma.equals("run")) {
            return oblique(tree, verb, "for", SOUGHT)
                    .or(() -> rightBehind(verb))
                    .map(goal -> given(verb, goal, "candidate for " + scene.lemma(goal), RoleStatus.CANDIDATE));
        }
        if (lemma.equals("serve") || lemma.equals("sit")) {
            return oblique(tree, verb, "on", SEATED)
                    .or(() -> oblique(tree, verb, "in", SEATED))
                    .map(body -> given(verb, body, "member of " + scene.lemma(body), status(verb)));
        }
        if (ELECTED.contains(lemma) && clauses.isPassive(verb)) {
            return oblique(tree, verb, "to", SEATED)
                    .map(body -> given(verb, body, "member of " + scene.lemma(body), RoleStatus.CURRENT));
        }
        return Optional.empty();
    }

    /** "Heads the delegation", "led the Ports Board". */
    private Optional<Given> headed(int verb, int object, String agent) {
        boolean body = words.has("body", scene.lemma(object)) || words.has("body", scene.lower(object));
        boolean named = scene.isOf(object, Set.of(EntityKind.ORGANISATION));
        if (!body && !named) {
            return Optional.empty();
        }
        String office = body && !named ? agent + " of " + scene.lemma(object) : agent;
        return Optional.of(given(verb, object, office, status(verb)));
    }

    private Optional<Integer> oblique(SentenceTree tree, int verb, String preposition, Set<String> nouns) {
        return tree.children(verb, OBLIQUE).stream()
                .filter(child -> nouns.contains(scene.lower(child)))
                .filter(child -> tree.children(child, CASE).stream()
                        .anyMatch(word -> scene.lower(word).equals(preposition)))
                .findFirst();
    }

    /** "Ran for president" whatever the tree says. */
    private Optional<Integer> rightBehind(int verb) {
        if (!scene.lower(verb + 1).equals("for")) {
            return Optional.empty();
        }
        return IntStream.range(verb + 2, verb + 5)
                .boxed()
                .filter(token -> scene.isBeside(token, verb) && SOUGHT.contains(scene.lower(token)))
                .findFirst();
    }

    private RoleStatus status(int verb) {
        String form = scene.lower(verb);
        boolean past = form.endsWith("ed") || form.equals("led") || form.equals("ran") || form.equals("sat");
        return past ? RoleStatus.FORMER : RoleStatus.CURRENT;
    }

    private Given given(int verb, int noun, String office, RoleStatus status) {
        int end = noun + 1;
        Optional<Span> name = scene.nameAt(noun)
                .filter(found -> BODIES.contains(found.kind()))
                .map(Name::span);
        end = name.map(scene::endOf).orElse(end);
        Tenures.Tenure tenure = tenures.behind(end, false);
        return new Given(
                scene.tokens().spanOf(Math.min(verb, noun), Math.max(end, verb + 1)),
                scene.tokens().get(verb).span(),
                Role.normal(office),
                name.or(() -> Optional.of(scene.tokens().get(noun).span())),
                status,
                tenure.from(),
                tenure.until());
    }
}
