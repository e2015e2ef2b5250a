package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.TaggedRun;

/**
 * Reads names and role words off the encoder's scores. A name that stands several times in an article
 * has one kind in all of it: the one that its places together make likeliest.
 */
public final class NameFinder {

    /** By the run's kind, in the order of {@link org.rapporteur.language.encoder.NameTag}; works, products and the like are no sources. */
    private static final List<Optional<EntityKind>> KINDS = List.of(
            Optional.of(EntityKind.PERSON),
            Optional.of(EntityKind.ORGANISATION),
            Optional.of(EntityKind.PLACE),
            Optional.of(EntityKind.GROUP),
            Optional.empty());

    private final Titles titles = new Titles();
    private final KnownNames known = new KnownNames();

    /** Finds the names of a text that was encoded. */
    public Names find(SourceText text, Encoding encoding) {
        List<Span> words = encoding.words();
        List<TaggedRun> runs = TaggedRun.of(encoding.nameTransitions().bestPath(words.size(), encoding::names), words);
        Map<String, float[]> votes = votes(text, encoding, runs);
        List<Name> found = new ArrayList<>();
        for (TaggedRun run : runs) {
            KINDS.get(likeliest(votes.getOrDefault(key(text, run), new float[0]), run.kind()))
                    .ifPresent(kind -> found.add(new Name(Genitives.cut(text, run.span(), kind), kind)));
        }
        found.removeIf(name -> text.slice(name.span()).chars().noneMatch(Character::isUpperCase));
        List<Span> roles = new ArrayList<>();
        found.removeIf(name -> name.kind() == EntityKind.PERSON && endsInLowerCase(text, name.span(), roles));
        List<Name> bare = NameBounds.fit(
                text, found.stream().map(name -> untitled(text, name, roles)).toList());
        List<Name> marked = known.correct(text, Nicknames.join(text, bare));
        List<Name> untitled = NamesAgain.add(text, TitledNames.add(text, marked));
        List<Span> before = titlesBefore(text, untitled);
        roles.addAll(before);
        for (TaggedRun run : TaggedRun.of(encoding.roleTransitions().bestPath(words.size(), encoding::roles), words)) {
            RoleWords.clean(text, run.span(), untitled).forEach(role -> roles.add(withoutWhom(text, role, before)));
        }
        return new Names(
                untitled.stream()
                        .filter(name -> !isOnlyARole(text, name, roles))
                        .toList(),
                joined(roles));
    }

    /** "Spokesman for Gov." before a name: the title is another's than who speaks. */
    private static Span withoutWhom(SourceText text, Span role, List<Span> titles) {
        return titles.stream()
                .filter(title -> title.end() == role.end() && role.begin() < title.begin())
                .map(title -> new Span(role.begin(), title.begin()))
                .filter(rest -> text.slice(rest).endsWith(" for "))
                .map(rest -> new Span(rest.begin(), rest.end() - " for ".length()))
                .findFirst()
                .orElse(role);
    }

    /** "Veldish envoy" is what somebody is, not what anybody is called; it goes to the roles. */
    private static boolean endsInLowerCase(SourceText text, Span name, List<Span> roles) {
        String words = text.slice(name);
        boolean lower = Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1)) && words.indexOf(' ') > 0;
        if (lower) {
            roles.add(name);
        }
        return lower;
    }

    /** "Veldish mediator" where the whole is a role, taken for a body. */
    private static boolean isOnlyARole(SourceText text, Name name, List<Span> roles) {
        Span span = name.span();
        String words = text.slice(span);
        return name.kind() == EntityKind.ORGANISATION
                && Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1))
                && roles.stream().anyMatch(role -> role.contains(span) && role.end() == span.end());
    }

    private List<Span> titlesBefore(SourceText text, List<Name> names) {
        List<Span> before = new ArrayList<>();
        int notBefore = 0;
        for (Name name : names) {
            if (name.kind() == EntityKind.PERSON) {
                titles.titleBefore(text, name.span(), notBefore).ifPresent(before::add);
                notBefore = name.span().end();
            }
        }
        return before;
    }

    /** The name without the title before it; the title goes to the roles. */
    private Name untitled(SourceText text, Name name, List<Span> roles) {
        if (name.kind() != EntityKind.PERSON) {
            return name;
        }
        return titles.titleOf(text, name.span())
                .map(title -> {
                    roles.add(title);
                    int begin = title.end();
                    while (Character.isWhitespace(text.characters().charAt(begin))) {
                        begin++;
                    }
                    return new Name(new Span(begin, name.span().end()), name.kind());
                })
                .orElse(name);
    }

    private static List<Span> joined(List<Span> roles) {
        List<Span> joined = new ArrayList<>();
        for (Span role : roles.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(role)) {
                joined.set(last, joined.get(last).cover(role));
            } else {
                joined.add(role);
            }
        }
        return joined;
    }

    private static Map<String, float[]> votes(SourceText text, Encoding encoding, List<TaggedRun> runs) {
        Map<String, float[]> votes = new LinkedHashMap<>();
        for (TaggedRun run : runs) {
            float[] vote = votes.computeIfAbsent(key(text, run), unseen -> new float[KINDS.size()]);
            for (int kind = 0; kind < vote.length; kind++) {
                vote[kind] += meanScore(encoding, run, kind);
            }
        }
        return votes;
    }

    private static float meanScore(Encoding encoding, TaggedRun run, int kind) {
        float sum = 0;
        for (int word = run.firstWord(); word < run.endWord(); word++) {
            sum += encoding.names(word)[2 * kind + (word == run.firstWord() ? 1 : 2)];
        }
        return sum / (run.endWord() - run.firstWord());
    }

    private static int likeliest(float[] vote, int otherwise) {
        int best = otherwise;
        for (int kind = 0; kind < vote.length; kind++) {
            if (vote[kind] > vote[best]) {
                best = kind;
            }
        }
        return best;
    }

    private static String key(SourceText text, TaggedRun run) {
        return text.slice(run.span()).toLowerCase(Locale.ROOT);
    }
}
