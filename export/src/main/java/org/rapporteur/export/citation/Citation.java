package org.rapporteur.export.citation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.statement.Form;
import org.rapporteur.export.brief.Detail;
import org.rapporteur.export.brief.DetailKind;
import org.rapporteur.export.brief.EntityName;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.Slice;

/**
 * What a citation of a statement says.
 *
 * @param key names it among others, in letters, digits and dashes
 * @param words the content, in the article's words on one line
 * @param quoted whether the words are the speaker's own
 * @param speakers those who said it; where that is open, the article's words for the source; none if there are none
 * @param relays through whom it came, in the article's words
 * @param imprint of the article
 * @param title of the article
 * @param access where and when it was looked up
 */
public record Citation(
        String key,
        String words,
        boolean quoted,
        List<String> speakers,
        List<String> relays,
        Imprint imprint,
        String title,
        Access access) {

    private static final Set<Form> OWN_WORDS = EnumSet.of(Form.DIRECT, Form.BLOCK, Form.TRANSCRIPT);

    /**
     * Where and when it was looked up.
     *
     * @param address of the statement in the record; empty where it has none
     */
    public record Access(Optional<String> address, LocalDate day) {}

    public Citation {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
    }

    public static Citation of(Line line, Access access) {
        return new Citation(
                "st-" + line.id().toString().replace('/', '-'),
                shown(line.wordsOnOneLine()),
                OWN_WORDS.contains(line.form()),
                speakers(line),
                line.detailsOf(DetailKind.RELAY).stream().map(Citation::words).toList(),
                line.article().article().imprint(),
                shown(line.article().caption()),
                access);
    }

    private static List<String> speakers(Line line) {
        List<String> names = line.attributed().speakers().stream()
                .map(EntityName::name)
                .map(Citation::shown)
                .toList();
        return names.isEmpty()
                ? line.attributed().source().map(Slice::onOneLine).map(Citation::shown).stream()
                        .toList()
                : names;
    }

    private static String words(Detail detail) {
        return shown(detail.slices().stream().map(Slice::onOneLine).collect(Collectors.joining(" ")));
    }

    /** Whose publication it is; empty where nobody knows. */
    Optional<String> outlet() {
        return imprint.outlet().map(outlet -> shown(outlet.name()));
    }

    Optional<String> byline() {
        return imprint.byline().map(Citation::shown);
    }

    /** Where the article was published, if that is an address of the web. */
    Optional<String> url() {
        return imprint.url().map(Citation::shown).filter(url -> url.matches("https?://\\S+"));
    }

    Optional<LocalDate> published() {
        return imprint.published().map(PublicationTime::date);
    }

    /** On one line, without signs that nobody sees: one that turns the direction of writing could make it read otherwise. */
    static String shown(String words) {
        return words.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .filter(sign -> {
                    int type = Character.getType(sign);
                    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }
}
