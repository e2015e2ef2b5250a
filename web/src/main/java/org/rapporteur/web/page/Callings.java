package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.export.brief.LabelWords;
import org.rapporteur.export.brief.RoleWords;
import org.rapporteur.export.brief.Slice;
import org.rapporteur.export.brief.WhoEntry;
import org.rapporteur.export.html.PageParts;

/** What a story's articles call somebody: names, roles with the days on which they are told, labels by voice. */
final class Callings {

    private static final int PLACES_MAX = 6;

    private final StoryView story;

    Callings(StoryView story) {
        this.story = story;
    }

    /** The names that the articles write, without the one that it goes by here; in order of the first. */
    List<String> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .flatMap(mention -> story.dossier().findArticle(mention.article()).stream()
                        .map(article -> article.text().slice(mention.span()).replaceAll("\\s+", " ")))
                .filter(name -> !name.equals(entity.name()))
                .distinct()
                .toList();
    }

    List<PersonShown.Role> roles(WhoEntry who) {
        return who.roles().stream().map(this::role).toList();
    }

    private PersonShown.Role role(RoleWords role) {
        List<LocalDate> days = role.places().stream()
                .flatMap(place -> story.findArticle(place.article()).stream())
                .flatMap(entry -> entry.article().imprint().published().stream())
                .map(PublicationTime::date)
                .sorted()
                .toList();
        String first = days.isEmpty() ? "undated" : Days.inWords(days.get(0));
        String last = days.isEmpty() ? "" : Days.inWords(days.get(days.size() - 1));
        return new PersonShown.Role(
                role.text(),
                String.join(", ", role.remarks()),
                first,
                last.equals(first) ? "" : last,
                places(role.places()));
    }

    List<PersonShown.LabelsBy> labels(WhoEntry who) {
        Map<String, List<PersonShown.Called>> byVoice = new LinkedHashMap<>();
        for (LabelWords label : who.labels()) {
            byVoice.computeIfAbsent(label.voice(), voice -> new ArrayList<>())
                    .add(new PersonShown.Called(label.text(), places(label.places())));
        }
        return byVoice.entrySet().stream()
                .map(voice -> new PersonShown.LabelsBy(voice.getKey(), voice.getValue()))
                .toList();
    }

    private List<Frame.Link> places(List<Slice> places) {
        return places.stream()
                .limit(PLACES_MAX)
                .map(place -> new Frame.Link(
                        story.addresses().text(place.article(), PageParts.placeOf(place)),
                        story.brief().anchor(place).toString(),
                        false))
                .toList();
    }
}
