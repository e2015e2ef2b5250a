package org.rapporteur.language.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/**
 * Gives a role to the name that it stands beside: a title ("Envoy Mira Solen"), an apposition behind or
 * before the name ("Mira Solen, the envoy,"), an example ("envoys such as Mira Solen").
 */
final class BesideNames {

    private static final Set<Relation> PART_OF_ANOTHER = Set.of(Relation.COMPOUND, Relation.AMOD);

    private static final Set<String> OPENS = Set.of(",", "(", "—", "–", "-", "--", "[");
    private static final Set<String> CLOSES = Set.of(
            ",", ".", ")", "]", ";", ":", "—", "–", "-", "--", "!", "?", "\"", "“", "”", "'", "’", "and", "who",
            "whose", "which", "but", "or", "at", "in", "on", "since", "until", "from", "with", "now", "");

    /** "Solen and other officials" hardly says what Solen is. */
    private static final Set<String> GENERIC =
            Set.of("official", "leader", "member", "figure", "aide", "officer", "politician");

    private static final Set<String> LISTS = Set.of("—", "–", "-", "--", ":", ",");

    private final Scene scene;
    private final NameRows rows;

    BesideNames(Scene scene) {
        this.scene = scene;
        this.rows = new NameRows(scene);
    }

    Claim of(RolePhrase phrase) {
        List<Span> holders = titled(phrase);
        if (holders.isEmpty()) {
            holders = before(phrase);
        }
        if (holders.isEmpty()) {
            holders = behind(phrase);
        }
        if (holders.isEmpty() && phrase.isPlural()) {
            holders = examples(phrase);
        }
        return Claim.beside(holders, phrase);
    }

    private List<Span> titled(RolePhrase phrase) {
        List<Span> names = rows.from(phrase.nounEnd());
        if (names.isEmpty() && scene.isBeside(phrase.end(), phrase.head())) {
            names = rows.from(phrase.end());
        }
        return phrase.isPlural() || names.isEmpty() ? names : names.subList(0, 1);
    }

    /** The name stands before the role: "Mira Solen, 45, the envoy,". */
    private List<Span> before(RolePhrase phrase) {
        int mark = beforeDeterminer(phrase);
        boolean opens = mark > 0 && OPENS.contains(scene.lower(mark)) && scene.isBeside(mark, phrase.head());
        if (!opens) {
            return List.of();
        }
        List<Span> names = rows.until(mark);
        boolean hangs = scene.relation(phrase.head()) == Relation.APPOS;
        boolean ownPhrase = !PART_OF_ANOTHER.contains(scene.relation(phrase.head()));
        boolean closes = CLOSES.contains(scene.lower(phrase.end())) || !scene.isBeside(phrase.end(), phrase.head());
        if (names.isEmpty() || !ownPhrase || !hangs && !closes) {
            return List.of();
        }
        return phrase.isPlural() ? names : names.subList(0, 1);
    }

    /** The token before "the", "one of the", "both", "now the". */
    int beforeDeterminer(RolePhrase phrase) {
        int token = phrase.first() - 1;
        while (scene.isBeside(token, phrase.head()) && isDeterminer(token)) {
            token--;
        }
        return token;
    }

    /** Where the words of the role begin: at "one" of "one of the envoys", else at its first word. */
    int firstWord(RolePhrase phrase) {
        int of = scene.part(Math.max(0, phrase.first() - 1)) == PartOfSpeech.DET
                ? phrase.first() - 2
                : phrase.first() - 1;
        return scene.lower(of).equals("of") && scene.lower(of - 1).equals("one") ? of - 1 : phrase.first();
    }

    private boolean isDeterminer(int token) {
        PartOfSpeech part = scene.part(token);
        String word = scene.lower(token);
        boolean oneOf = word.equals("one")
                || word.equals("of") && scene.lower(token - 1).equals("one");
        return part == PartOfSpeech.DET || part == PartOfSpeech.PRON || part == PartOfSpeech.ADV || oneOf;
    }

    /** The name stands behind the role: "the envoy, Mira Solen,". */
    private List<Span> behind(RolePhrase phrase) {
        int mark = phrase.end();
        if (!LISTS.contains(scene.lower(mark)) || !scene.isBeside(mark, phrase.head())) {
            return List.of();
        }
        List<Span> names = rows.from(mark + 1);
        if (names.isEmpty()) {
            return List.of();
        }
        if (phrase.isPlural()) {
            return names.size() > 1 ? names : List.of();
        }
        int after = rows.behindInsertions(scene.endOf(names.get(0)));
        boolean hangs = scene.relation(scene.tokens().at(names.get(0).begin())) == Relation.APPOS;
        boolean closes =
                CLOSES.contains(scene.lower(after)) && !scene.lower(after).equals("and");
        boolean definite = isDefinite(phrase);
        return names.size() == 1 && (hangs || definite && closes) ? names : List.of();
    }

    /** "The", "his", "Veldia's" stands before the noun, or the phrase opens its sentence. */
    private boolean isDefinite(RolePhrase phrase) {
        int before = phrase.first() - 1;
        boolean opens = !scene.isBeside(before, phrase.head());
        boolean determined =
                !opens && (scene.part(before) == PartOfSpeech.DET || scene.part(before) == PartOfSpeech.PRON);
        boolean genitive = scene.words(phrase.first(), phrase.nounEnd()).contains("'s ");
        return opens || determined || genitive;
    }

    private List<Span> examples(RolePhrase phrase) {
        int token = phrase.end();
        token = scene.lower(token).equals(",") ? token + 1 : token;
        Optional<Integer> names = switch (scene.lower(token)) {
            case "such" -> scene.lower(token + 1).equals("as") ? Optional.of(token + 2) : Optional.empty();
            case "including", "like", "namely" -> Optional.of(token + 1);
            default -> Optional.empty();
        };
        return names.map(rows::from).filter(found -> !found.isEmpty()).orElseGet(() -> withOthers(phrase));
    }

    /** "Solen, Varga and other envoys". */
    private List<Span> withOthers(RolePhrase phrase) {
        if (GENERIC.contains(phrase.entry().noun())) {
            return List.of();
        }
        for (int token = phrase.first() - 1; token < phrase.noun(); token++) {
            boolean others =
                    scene.lower(token).equals("other") || scene.lower(token).equals("fellow");
            if (others
                    && (scene.lower(token - 1).equals("and")
                            || scene.lower(token - 1).equals("or"))) {
                return rows.until(scene.lower(token - 2).equals(",") ? token - 2 : token - 1);
            }
        }
        return List.of();
    }
}
