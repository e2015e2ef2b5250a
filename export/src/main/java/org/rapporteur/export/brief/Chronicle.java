package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.text.Span;

/** Puts what happened and what was announced in order of time. */
final class Chronicle {

    private static final Comparator<TimelineEntry> BY_DAYS = Comparator.comparing(Chronicle::begin)
            .thenComparing(entry -> entry.when().to().orElse(LocalDate.MAX))
            .thenComparing(TimelineEntry::lane);

    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they",
            "them", "their", "who", "whom", "which", "that", "this", "these", "those");

    private final Register register;
    private final Dossier dossier;
    private final Map<EventId, TimelineEntry> events = new LinkedHashMap<>();

    Chronicle(Register register, Dossier dossier) {
        this.register = register;
        this.dossier = dossier;
        Set<EventId> told = toldAsSteps();
        for (Event event : dossier.events()) {
            if (!told.contains(event.id())) {
                events.put(event.id(), entry(events.size() + 1, event));
            }
        }
        for (Round round : dossier.negotiation().rounds()) {
            events.computeIfPresent(round.event(), (id, talks) -> talks.in(scene(round, talks.scene())));
        }
    }

    /** The sides and who sat there; where nobody is known, as the tellings word it. */
    private Scene scene(Round round, Scene told) {
        List<TakingPart> who = Stream.concat(round.sides().stream(), round.attended().stream())
                .map(id -> new TakingPart(register.name(id).name(), Part.ACTOR))
                .toList();
        return new Scene(who.isEmpty() ? told.who() : who, told.where());
    }

    /** @param steps in the brief's order, with their numbers */
    TimelinePart part(Map<Step, StepEntry> steps) {
        List<TimelineEntry> entries = new ArrayList<>(events.values());
        steps.forEach((step, entry) -> entries.add(entry(step, entry)));
        List<TimelineEntry> undated =
                entries.stream().filter(entry -> !entry.when().isKnown()).toList();
        return new TimelinePart(
                entries.stream()
                        .filter(entry -> entry.when().isKnown())
                        .sorted(BY_DAYS)
                        .toList(),
                undated);
    }

    /** Empty for one that is told as a step alone. */
    Optional<TimelineEntry> find(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    private static LocalDate begin(TimelineEntry entry) {
        return entry.when().begin().orElse(LocalDate.MAX);
    }

    /** Those of which every mention is put as to come and stands in the words of a step; rounds stay. */
    private Set<EventId> toldAsSteps() {
        Map<ArticleId, List<Span>> told = new HashMap<>();
        dossier.negotiation().steps().stream()
                .flatMap(Chronicle::passages)
                .forEach(passage -> told.computeIfAbsent(passage.article(), unseen -> new ArrayList<>())
                        .add(passage.span()));
        Set<EventId> found = new HashSet<>();
        for (Event event : dossier.events()) {
            if (event.mentions().stream().allMatch(mention -> isAnnounced(mention, told))) {
                found.add(event.id());
            }
        }
        for (Round round : dossier.negotiation().rounds()) {
            found.remove(round.event());
            round.under().forEach(found::remove);
        }
        return found;
    }

    private static boolean isAnnounced(EventMention mention, Map<ArticleId, List<Span>> told) {
        EventStatus status = mention.standing().status();
        boolean toCome =
                status == EventStatus.PLANNED || status == EventStatus.POSSIBLE || status == EventStatus.CONDITIONAL;
        return toCome
                && told.getOrDefault(mention.provenance().article(), List.of()).stream()
                        .anyMatch(words -> words.contains(mention.trigger()));
    }

    private static Stream<Passage> passages(Step step) {
        return Stream.concat(
                step.announced().stream()
                        .map(announcement -> announcement.telling().passage()),
                step.outcomes().stream().map(outcome -> outcome.telling().passage()));
    }

    private TimelineEntry entry(int number, Event event) {
        return new TimelineEntry(
                "E" + number,
                EventWords.lane(event.kind()),
                EventWords.of(event.kind()),
                when(event),
                scene(event),
                standing(event),
                event.mentions().stream().map(this::told).toList(),
                register.roots(event.roots()));
    }

    private static List<TellingKind> standing(Event event) {
        List<TellingKind> kinds =
                event.mentions().stream().map(EventWords::kind).distinct().toList();
        return kinds.stream()
                .filter(kind -> kind != TellingKind.SAID || !kinds.contains(TellingKind.HAPPENED))
                .toList();
    }

    private static When when(Event event) {
        return event.window().isPresent()
                ? When.of(event.window())
                : When.oneOf(event.mentions().stream()
                        .flatMap(mention -> mention.time().stream())
                        .flatMap(time -> time.window().stream())
                        .distinct()
                        .toList());
    }

    private Scene scene(Event event) {
        List<TakingPart> who = new ArrayList<>();
        Map<String, String> where = new LinkedHashMap<>();
        for (EventMention mention : event.mentions()) {
            ArticleId article = mention.provenance().article();
            mention.participants().stream()
                    .filter(participant -> isNamed(article, participant))
                    .map(participant -> new TakingPart(name(article, participant), participant.part()))
                    .filter(part -> !who.contains(part))
                    .forEach(who::add);
            mention.place()
                    .map(span -> register.slice(new Passage(article, span)).onOneLine())
                    .ifPresent(words -> where.putIfAbsent(words.toLowerCase(Locale.ROOT), words));
        }
        who.forEach(part -> where.remove(part.name().replaceAll("[“”]", "").toLowerCase(Locale.ROOT)));
        return new Scene(who, List.copyOf(where.values()));
    }

    /** A pronoun that stands for nobody known says nothing outside its sentence. */
    private boolean isNamed(ArticleId article, Participant participant) {
        String words = register.slice(new Passage(article, participant.span())).onOneLine();
        return participant.entity().isPresent() || !PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    private String name(ArticleId article, Participant participant) {
        return participant
                .entity()
                .map(id -> register.name(id).name())
                .orElseGet(() -> quoted(new Passage(article, participant.span())));
    }

    private String quoted(Passage words) {
        return "“" + register.slice(words).onOneLine() + "”";
    }

    /** From the first to the last of the words that tell it in the trigger's sentence. */
    private TimelineTold told(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Slice trigger = register.slice(new Passage(article, mention.trigger()));
        String text = register.entry(article).article().text().characters();
        Span sentence = Surroundings.of(text, mention.trigger());
        Span words = Stream.of(
                        mention.participants().stream().map(Participant::span),
                        mention.place().stream(),
                        mention.time().map(time -> time.span()).stream())
                .flatMap(spans -> spans)
                .filter(sentence::contains)
                .reduce(mention.trigger(), Chronicle::hull);
        return new TimelineTold(
                EventWords.kind(mention), trigger, register.told(article, List.of(words), mention.by()));
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
    }

    private TimelineEntry entry(Step step, StepEntry shown) {
        List<TimelineTold> tellings = new ArrayList<>();
        for (Announcement announcement : step.announced()) {
            Passage words = announcement.telling().passage();
            Passage trigger = words.article().equals(step.deed().article())
                            && words.span().contains(step.deed().span())
                    ? step.deed()
                    : words;
            tellings.add(new TimelineTold(
                    EventWords.kind(announcement.status()),
                    register.slice(trigger),
                    register.told(announcement.telling())));
        }
        for (Outcome outcome : step.outcomes()) {
            tellings.add(new TimelineTold(
                    EventWords.kind(outcome.fate()),
                    register.slice(outcome.telling().passage()),
                    register.told(outcome.telling())));
        }
        return new TimelineEntry(
                shown.id(),
                Lane.ANNOUNCED,
                shown.what(),
                shown.due().isKnown() ? shown.due() : shown.when(),
                new Scene(List.of(), List.of()),
                List.of(EventWords.kind(step.fate())),
                tellings,
                List.of());
    }
}
