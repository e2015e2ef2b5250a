package org.rapporteur.language.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.language.token.Paragraph;
import org.rapporteur.language.token.TabbedLines;

/** Where an article was written, "GENEVA (Wire) -", and what day it was there when it was published. */
final class Datelines {

    private static final int PARAGRAPHS_MAX = 8;
    private static final int PLACE_WORDS_MAX = 3;

    private final Map<String, ZoneId> zones;

    private Datelines(Map<String, ZoneId> zones) {
        this.zones = Map.copyOf(zones);
    }

    /** Reads the list that comes with the program. */
    static Datelines load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (List<String> line : TabbedLines.read(Datelines.class, "dateline-zones.tsv", 3)) {
            for (String place : line.get(0).split(", ", -1)) {
                zones.put(place, ZoneId.of(line.get(1)));
            }
        }
        return new Datelines(zones);
    }

    /** The day of a publication in the dateline's zone, if its moment and the zone are known; else as the outlet gives it. */
    LocalDate day(PublicationTime published, TimeText text) {
        return moment(published)
                .flatMap(moment ->
                        zone(text).map(zone -> moment.atZoneSameInstant(zone).toLocalDate()))
                .orElseGet(published::date);
    }

    private static Optional<OffsetDateTime> moment(PublicationTime published) {
        try {
            return Optional.of(OffsetDateTime.parse(published.written()));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone(TimeText text) {
        List<Paragraph> paragraphs = text.tokens().paragraphs();
        return paragraphs.subList(0, Math.min(PARAGRAPHS_MAX, paragraphs.size())).stream()
                .flatMap(paragraph -> zone(text, paragraph).stream())
                .findFirst();
    }

    /** Of a paragraph that begins with a known place in capitals. */
    private Optional<ZoneId> zone(TimeText text, Paragraph paragraph) {
        StringBuilder place = new StringBuilder();
        int first = text.placeOf(paragraph.firstToken());
        int end = text.placeOf(paragraph.endToken() - 1) + 1;
        for (int at = first; at < Math.min(end - 1, first + PLACE_WORDS_MAX); at++) {
            place.append(place.isEmpty() ? "" : " ").append(text.word(at).form());
            ZoneId zone = zones.get(place.toString());
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }
}
