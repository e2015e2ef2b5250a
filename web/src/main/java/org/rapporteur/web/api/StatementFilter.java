package org.rapporteur.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.export.json.PublishedNegotiation;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.web.route.Request;

/** Statements by who said them, where, how and when: the same filters as the page of statements has. */
record StatementFilter(PublishedStory story, Request request) {

    private static final String NO_ONE = "none";

    static final List<ApiParameter> PARAMETERS = List.of(
            ApiParameter.query(
                    "speaker",
                    "An entity's id; none for statements without a known speaker",
                    ParameterType.ENTITY.or(ParameterType.oneOf(List.of(NO_ONE))),
                    "person/mira-solen"),
            ApiParameter.query(
                    "party", "The id of a party's entity: what is said for it", ParameterType.ENTITY, "place/halden"),
            ApiParameter.query("outlet", "An outlet's name", ParameterType.TEXT, "Halden Wire"),
            ApiParameter.query("form", "How the words are given", ParameterType.oneOf(Form.values()), "direct"),
            ApiParameter.query(
                    "channel",
                    "Where they were given; none where that is not told",
                    ParameterType.oneOf(ChannelKind.values(), NO_ONE),
                    "press-remarks"),
            ApiParameter.query(
                    "named",
                    "Whether the source is named",
                    ParameterType.oneOf(List.of("yes", "no", "collective", "implied")),
                    "yes"),
            ApiParameter.query(
                    "hedge", "How surely it is put forward", ParameterType.oneOf(ModalityKind.values()), "asserted"),
            ApiParameter.query("article", "An article's id", ParameterType.ARTICLE, "0123456789ab"),
            ApiParameter.query("from", "The first day of publication", ParameterType.DAY, "2031-05-12"),
            ApiParameter.query("to", "The last day of publication", ParameterType.DAY, "2031-05-14"),
            ApiParameter.query(
                    "since",
                    "Only of articles whose text came in at this moment or later; a day begins at midnight UTC",
                    ParameterType.DAY.or(ParameterType.MOMENT),
                    "2031-05-12T08:30:00Z"),
            ApiParameter.query("words", "Words that the content has, in any case", ParameterType.TEXT, "valley"));

    Predicate<PublishedRecord.Statement> predicate() {
        Predicate<PublishedRecord.Statement> all = statement -> true;
        return all.and(by("speaker", this::speaker))
                .and(by("party", this::party))
                .and(by("outlet", this::outlet))
                .and(by(
                        "form",
                        form -> statement ->
                                ParameterType.word(statement.form()).equals(form)))
                .and(by("channel", StatementFilter::channel))
                .and(by("named", StatementFilter::named))
                .and(by(
                        "hedge",
                        kind -> statement ->
                                ParameterType.word(statement.modality().kind()).equals(kind)))
                .and(by("article", id -> statement -> statement.article().equals(id)))
                .and(by("from", first -> day(day -> day.compareTo(first) >= 0)))
                .and(by("to", last -> day(day -> day.compareTo(last) <= 0)))
                .and(by("since", this::since))
                .and(by("words", StatementFilter::words));
    }

    private Predicate<PublishedRecord.Statement> by(
            String name, java.util.function.Function<String, Predicate<PublishedRecord.Statement>> filter) {
        return request.find(name).map(filter).orElse(statement -> true);
    }

    private Predicate<PublishedRecord.Statement> speaker(String id) {
        return id.equals(NO_ONE)
                ? statement -> statement.source().entities().isEmpty()
                : statement -> statement.source().entities().contains(id);
    }

    /** The party itself, what stands for it, and its delegates. */
    private Predicate<PublishedRecord.Statement> party(String id) {
        Set<String> voices = new HashSet<>();
        for (PublishedNegotiation.Party party : story.record().negotiation().parties()) {
            if (party.entity().equals(id)) {
                voices.add(id);
                voices.addAll(party.alsoAs());
                party.delegates().forEach(delegate -> voices.add(delegate.person()));
            }
        }
        return statement -> statement.source().entities().stream().anyMatch(voices::contains);
    }

    private Predicate<PublishedRecord.Statement> outlet(String name) {
        return statement -> story.findArticle(statement.article())
                .flatMap(PublishedRecord.Article::outlet)
                .filter(name::equals)
                .isPresent();
    }

    private static Predicate<PublishedRecord.Statement> channel(String kind) {
        return statement -> statement
                .channel()
                .map(channel -> ParameterType.word(channel.kind()))
                .orElse(NO_ONE)
                .equals(kind);
    }

    private static Predicate<PublishedRecord.Statement> named(String word) {
        Naming naming = switch (word) {
            case "yes" -> Naming.NAMED;
            case "no" -> Naming.UNNAMED;
            case "collective" -> Naming.COLLECTIVE;
            default -> Naming.IMPLIED;
        };
        return statement -> statement.source().naming() == naming;
    }

    private Predicate<PublishedRecord.Statement> day(Predicate<String> fits) {
        return statement -> story.day(statement.article()).filter(fits).isPresent();
    }

    private Predicate<PublishedRecord.Statement> since(String written) {
        Instant from = written.length() == "2031-05-12".length()
                ? LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(written);
        return statement -> !story.kept(statement.article()).isBefore(from);
    }

    private static Predicate<PublishedRecord.Statement> words(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return statement -> statement.content().stream()
                .map(PublishedRecord.Slice::text)
                .reduce((some, other) -> some + " " + other)
                .orElse("")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
