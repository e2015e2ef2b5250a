package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokens;

/** The names of the examples' world, found as a perfect model would find them. */
final class InventedWorld {

    private static final Map<EntityKind, String> NAMES = new TreeMap<>(Map.of(
            EntityKind.PERSON,
            "Mira Solen, Solen, Dario Varga, Varga, Teodor Lisk, Lisk, Ysolde Harrowick, Harrowick, Mirela Stauvic, "
                    + "Stauvic, Bastian Oole, Oole, Dagny Orrel, Orrel, Corvin Athelny, Athelny, Anselm Dorrach, Dorrach, "
                    + "Halvard Quenby, Quenby, Perpetua Lindqvarn, Lindqvarn, Nessa Thole, Thole, Josquin Abbel, Abbel, "
                    + "Nela Brusk, Umber, Fesk, Ottoline Fesk, May Orlock, Ostwin, Anna Brandt",
            EntityKind.ORGANISATION,
            "Corran Ledger, Ledger, Tidewatch, Radio Sallow, Strait Observer, Skerrivane One, Hallow FM, "
                    + "Mar News Agency, Pelm Gazette, Nine Islands Television, Marchwater Chronicle, Lodge Street Journal, "
                    + "CNN, Axios, NATO, Security Board, Chamber of Pilots, Mariners' Fellowship, ZeroDeck, Pennant, "
                    + "White House, Veld ministry",
            EntityKind.PLACE,
            "Kestria, Tolmere, Vessaly, Pelm, Dunmarrow, Aubrethe, Port Ambry, Skerrivane, Washington, Veld, Moscow, Corran",
            EntityKind.GROUP,
            "Kestrian, Tolmeran, Western, Republicans, Vessalian"));

    private InventedWorld() {}

    static List<Name> names(Tokens tokens) {
        List<Name> found = new ArrayList<>();
        NAMES.forEach((kind, names) -> {
            for (String name : names.split(", ", -1)) {
                Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(tokens.source().characters());
                while (matcher.find()) {
                    found.add(new Name(new Span(matcher.start(), matcher.end()), kind));
                }
            }
        });
        return longestOnly(found);
    }

    private static List<Name> longestOnly(List<Name> names) {
        List<Name> longest = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparingInt((Name name) -> -name.span().length()))
                .filter(name -> longest.stream().noneMatch(other -> other.span().overlaps(name.span())))
                .forEach(longest::add);
        longest.sort(Comparator.comparing(Name::span));
        return longest;
    }
}
