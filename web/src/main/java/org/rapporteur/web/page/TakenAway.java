package org.rapporteur.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.calendar.StepCalendar;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.format.ExtractFormat;
import org.rapporteur.export.graph.Network;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** The files in which what a view shows can be taken away: their names, their media types and the links to them. */
final class TakenAway {

    private static final String CALENDAR = "ics";
    private static final String GRAPH = "graphml";

    private TakenAway() {}

    /**
     * A file.
     *
     * @param format its ending
     * @param name without its ending
     * @throws NotFoundException if entries of this kind cannot be taken away so
     */
    static Answer file(Extract extract, String format, String name) {
        ExtractFormat written = ExtractFormat.find(format)
                .filter(ExtractFormat.of(extract.kind())::contains)
                .orElseThrow(() -> noFormat(extract.kind(), format));
        return answer(written.mediaType(), written.write(extract), name + "." + format);
    }

    /** A file of a whole story that is no list of entries; empty if the format is one of those that are. */
    static Optional<Answer> findWhole(EntryKind kind, Dossier dossier, String format, String name) {
        if (kind == EntryKind.STEP && format.equals(CALENDAR)) {
            return Optional.of(answer("text/calendar", StepCalendar.write(dossier), name + "." + CALENDAR));
        }
        if (kind == EntryKind.ENTITY && format.equals(GRAPH)) {
            return Optional.of(answer("application/graphml+xml", Network.write(dossier), name + "." + GRAPH));
        }
        return Optional.empty();
    }

    private static NotFoundException noFormat(EntryKind kind, String format) {
        return new NotFoundException("There is no form “%s” for %s; there are %s."
                .formatted(
                        format,
                        kind.plural(),
                        String.join(
                                ", ",
                                Stream.concat(
                                                ExtractFormat.of(kind).stream().map(ExtractFormat::extension),
                                                whole(kind).stream())
                                        .toList())));
    }

    static List<String> whole(EntryKind kind) {
        return switch (kind) {
            case STEP -> List.of(CALENDAR);
            case ENTITY -> List.of(GRAPH);
            case STATEMENT, DIFFERENCE, POSITION, ARTICLE -> List.of();
        };
    }

    static Answer answer(String mediaType, String text, String file) {
        String charset = mediaType.contains(";") || !mediaType.startsWith("text/") ? "" : "; charset=utf-8";
        return Answer.text(mediaType + charset, text)
                .with("Content-Disposition", "attachment; filename=\"%s\"".formatted(file));
    }

    /**
     * The links under a view.
     *
     * @param path of the view, which with a format's ending is that of the file
     */
    static List<Frame.Link> links(EntryKind kind, String path, Request request) {
        String query = Paging.query(request);
        String behind = query.isEmpty() ? "" : "?" + query;
        return Stream.concat(
                        ExtractFormat.of(kind).stream()
                                .map(format -> new Frame.Link(
                                        path + "." + format.extension() + behind, format.label(), false)),
                        whole(kind).stream()
                                .map(format -> new Frame.Link(
                                        path + "." + format,
                                        format.equals(CALENDAR) ? "iCalendar" : "GraphML, who met whom",
                                        false)))
                .toList();
    }

    /** The links to files of a whole story. */
    static List<Frame.Link> links(StoryView story) {
        return List.of(
                new Frame.Link(story.base() + "/record.json", "Record (JSON)", false),
                new Frame.Link(story.base() + "/brief.html", "Brief (HTML)", false),
                new Frame.Link(story.base() + "/brief.md", "Brief (Markdown)", false),
                new Frame.Link(story.base() + "/steps." + CALENDAR, "Steps (iCalendar)", false),
                new Frame.Link(story.base() + "/people." + GRAPH, "Who met whom (GraphML)", false));
    }

    /** Where the caller found this server, such as {@code http://127.0.0.1:7490}; empty if the request does not say. */
    static Optional<String> site(Request request) {
        return request.header("host").map(host -> "http://" + host.toLowerCase(Locale.ROOT));
    }
}
