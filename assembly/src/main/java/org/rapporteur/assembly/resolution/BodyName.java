package org.rapporteur.assembly.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.language.mention.NameVariants;

/**
 * The name of a body or place taken apart and folded.
 *
 * @param words without what says whose it is: {@code foreign ministry}
 * @param owner the state, place or body that it is called after, folded: {@code veldia} of "the Veldian Foreign
 *     Ministry", "Veldia's Foreign Ministry" and "the Ministry of Foreign Affairs of Veldia"; empty if there is none
 */
record BodyName(String words, Optional<String> owner) {

    /** What a state has one of: with the state's name before it, the words name a body. */
    private static final Set<String> OFFICES = Set.of(
            "government",
            "parliament",
            "senate",
            "congress",
            "army",
            "navy",
            "military",
            "police",
            "embassy",
            "consulate",
            "presidency",
            "ministry",
            "cabinet",
            "coast guard",
            "air force",
            "armed forces",
            "consulate general");

    private static final Pattern OF_SOMEBODY = Pattern.compile("\\A(.+?)['’]s? (?=\\S)(.+)\\z", Pattern.DOTALL);
    private static final Pattern OF_OFFICE = Pattern.compile("\\A(ministry|department) (?:of|for) (?:the )?(.+)\\z");
    private static final Pattern OF_PLACE = Pattern.compile("\\A(.+) (?:of|in) (?:the )?(.+?)\\z");
    /** Which part of a place, and what sort of place it is: written small, no part of its name. */
    private static final Pattern DIRECTION = Pattern.compile(
            "\\A(?:(?:north|south|east|west|central)(?:-?(?:east|west|central))?(?:ern)?|(?:North|South)(?:east|west)ern|upper|lower|mainland)"
                    + " (?=\\p{Lu})");

    private static final Pattern SORT = Pattern.compile(
            "(?<=\\p{L}) (?:city|province|region|district|oblast|governorate|prefecture|area|Province|Oblast|Governorate|"
                    + "Prefecture)\\z");
    /** "Veldian daily Halden Post": what sort of body it is, written small before its name. */
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\A\\p{Lu}.* (?!(?:of|and|for|the|de|la|del|du|des|di|da|von|van|der|den|in|on|at|to|y|e|et|und|für|al|el|with"
                    + "|le|les|do|dos|ibn|bin|by|from|upon|under|sur|am|an|zu) )\\p{Ll}[\\p{L}-]{3,} (\\p{Lu}.*)\\z");

    /** "Haldaq.com" is Haldaq. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\p{L}{3})\\.(?:com|org|net|co\\.uk)\\z");

    private static final Pattern COMPANY =
            Pattern.compile(" (?:inc|corp|ltd|llc|plc|co|corporation|limited|gmbh|ag)\\z");

    /** "Mazar-i-Sharif", "Mazar-e-Sharif": the two ways to write one vowel between the parts of a name. */
    private static final Pattern LINK = Pattern.compile("(?<=[\\p{L}])-e-(?=[\\p{L}])");

    private static final int OWNER_WORDS_MAX = 3;

    /**
     * Reads a name as an article writes it.
     *
     * @param places tells of a folded name whether the story has a place or body of that name
     */
    static BodyName of(String written, EntityKind kind, NameVariants variants, Set<String> places) {
        String words = LINK.matcher(written.strip().replaceAll("\\s+", " ")).replaceAll("-i-");
        if (kind == EntityKind.PLACE) {
            words = DIRECTION.matcher(words.replaceFirst("^[Tt]he ", "")).replaceFirst("");
            words = SORT.matcher(words).replaceFirst("");
        }
        words = ADDRESS.matcher(words).replaceFirst("");
        Matcher described = DESCRIBED.matcher(words);
        if (described.matches()) {
            words = described.group(1);
        }
        Matcher ofSomebody = OF_SOMEBODY.matcher(words);
        if (ofSomebody.matches()) {
            Optional<String> owner = owner(Folded.title(ofSomebody.group(1)), variants, places);
            if (owner.isPresent()) {
                BodyName own = of(ofSomebody.group(2), kind, variants, places);
                boolean place = kind == EntityKind.PLACE && !isOffice(own.words());
                return place ? own : new BodyName(own.words(), own.owner().or(() -> owner));
            }
        }
        String folded = COMPANY.matcher(Folded.title(words)).replaceFirst("");
        if (kind == EntityKind.PLACE) {
            return new BodyName(variants.name(folded), Optional.empty());
        }
        return ofBody(folded, variants, places);
    }

    private static BodyName ofBody(String folded, NameVariants variants, Set<String> places) {
        List<String> words = Arrays.asList(folded.split(" "));
        for (int end = Math.min(OWNER_WORDS_MAX, words.size() - 1); end > 0; end--) {
            String rest = String.join(" ", words.subList(end, words.size()));
            Optional<String> owner = owner(String.join(" ", words.subList(0, end)), variants, places);
            if (owner.isPresent() && isTelling(rest)) {
                return new BodyName(straight(rest), owner);
            }
        }
        Matcher place = OF_PLACE.matcher(folded);
        if (place.matches() && isTelling(place.group(1))) {
            Optional<String> owner = owner(place.group(2), variants, places);
            if (owner.isPresent()) {
                return new BodyName(straight(place.group(1)), owner);
            }
        }
        return new BodyName(variants.name(straight(folded)), Optional.empty());
    }

    /** Two words at least, or what a state has one of: "airlines" of "American Airlines" says too little. */
    private static boolean isTelling(String rest) {
        return rest.indexOf(' ') > 0 && !rest.startsWith("of ") && !rest.startsWith("and ") || OFFICES.contains(rest);
    }

    /** True if the words end in what a state has one of. */
    static boolean isOffice(String words) {
        return OFFICES.contains(words)
                || OFFICES.contains(words.substring(words.lastIndexOf(' ') + 1))
                || words.endsWith(" department")
                || words.endsWith(" consulate general");
    }

    private static Optional<String> owner(String folded, NameVariants variants, Set<String> places) {
        String bare = folded.replaceFirst("^the ", "");
        Optional<String> state = variants.stateOf(bare);
        String name = variants.name(bare);
        return state.isPresent()
                        || variants.isState(name)
                        || !variants.othersOf(name).isEmpty()
                        || places.contains(name)
                ? Optional.of(state.orElse(name))
                : Optional.empty();
    }

    /** "Ministry of Foreign Affairs" is the foreign ministry. */
    private static String straight(String words) {
        Matcher office = OF_OFFICE.matcher(words);
        String front = office.matches() ? office.group(2) + " " + office.group(1) : words;
        return front.replaceFirst("\\bdefence\\b", "defense")
                .replaceFirst("\\bforeign affairs (?=ministry|department)", "foreign ")
                .replaceFirst("\\bconsulate general\\z", "consulate")
                .replaceFirst("\\binternal affairs (?=ministry)", "interior ");
    }

    /** True if the name says besides whose it is, which part, or what sort of body. */
    static boolean isDressed(String written) {
        return OF_SOMEBODY.matcher(written).matches()
                || DIRECTION.matcher(written).find()
                || DESCRIBED.matcher(written).matches()
                || Character.isLowerCase(written.codePointAt(written.lastIndexOf(' ') + 1));
    }

    /** The first letters of the words that are written large: "hsb" of "Harbour Safety Board of the Isles". */
    static String initials(String written) {
        StringBuilder initials = new StringBuilder();
        for (String word : written.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")) {
                initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
