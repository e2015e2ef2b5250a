package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.framing.Saying;
import org.rapporteur.core.framing.WordShare;

/** Puts how the outlets word it in a brief's order. */
final class FramingEntries {

    private final List<ArticleEntry> articles;
    private final Register register;
    private final List<FactEntry> facts;

    FramingEntries(List<ArticleEntry> articles, Register register, List<FactEntry> facts) {
        this.articles = articles;
        this.register = register;
        this.facts = facts;
    }

    FramingPart part(Framing framing) {
        return new FramingPart(
                portrayals(framing.portrayals()),
                framing.loaded().stream().map(this::loaded).toList(),
                sayings(framing.sayings()),
                shares(framing));
    }

    private List<FramingPart.PortrayalPart> portrayals(List<Portrayal> portrayals) {
        Map<EntityId, Map<String, List<Told>>> byEntity = new LinkedHashMap<>();
        for (Portrayal portrayal : portrayals) {
            Told told = register.told(
                    portrayal.words().article(), List.of(portrayal.words().span()), portrayal.statement());
            String headline = portrayal.place() == Portrayal.Place.HEADLINE ? ", headline" : "";
            byEntity.computeIfAbsent(portrayal.entity(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(told.by() + headline, unseen -> new ArrayList<>())
                    .add(told);
        }
        return byEntity.entrySet().stream()
                .map(entry -> new FramingPart.PortrayalPart(
                        register.name(entry.getKey()),
                        entry.getValue().entrySet().stream()
                                .map(voice -> new FramingPart.Portrayed(voice.getKey(), voice.getValue()))
                                .toList()))
                .toList();
    }

    private FramingPart.LoadedEntry loaded(LoadedWording wording) {
        String entry = wording.entry().map(found -> ": " + found).orElse("");
        return new FramingPart.LoadedEntry(
                register.told(wording.words()),
                Labels.of(wording.reason()) + entry,
                wording.beside().stream().map(register::told).toList(),
                wording.reason() == LoadedWording.Reason.JUDGEMENT);
    }

    private List<FramingPart.SayingEntry> sayings(List<Saying> sayings) {
        Map<ArticleId, Map<EntityId, List<Saying>>> grouped = new LinkedHashMap<>();
        sayings.forEach(saying -> grouped.computeIfAbsent(saying.article(), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(saying.speaker(), unseen -> new ArrayList<>())
                .add(saying));
        List<FramingPart.SayingEntry> entries = new ArrayList<>();
        grouped.forEach((article, bySpeaker) -> bySpeaker.forEach((speaker, verbs) -> entries.add(
                new FramingPart.SayingEntry(register.entry(article), register.name(speaker), verbs(verbs)))));
        return entries;
    }

    private static String verbs(List<Saying> sayings) {
        return sayings.stream()
                .map(saying -> {
                    String kind = Labels.of(saying.kind());
                    return saying.lemma() + " " + saying.cues().size() + (kind.isEmpty() ? "" : " (" + kind + ")");
                })
                .collect(Collectors.joining(", "));
    }

    private List<FramingPart.ArticleShares> shares(Framing framing) {
        return articles.stream()
                .map(entry -> shares(entry, framing))
                .filter(shares -> !shares.shares().isEmpty() || !shares.omits().isEmpty())
                .toList();
    }

    private FramingPart.ArticleShares shares(ArticleEntry entry, Framing framing) {
        ArticleId id = entry.article().id();
        List<WordShare> own = framing.shares().stream()
                .filter(share -> share.article().equals(id))
                .toList();
        int all = Math.max(
                1,
                own.stream().mapToInt(share -> share.words() + share.rendered()).sum());
        List<FactEntry> omits = framing.omissions().stream()
                .filter(omission -> omission.article().equals(id))
                .map(Omission::fact)
                .filter(fact -> fact < facts.size())
                .map(facts::get)
                .toList();
        return new FramingPart.ArticleShares(
                entry, own.stream().map(share -> share(entry, share, all)).toList(), omits);
    }

    private FramingPart.Share share(ArticleEntry entry, WordShare share, int all) {
        Optional<String> speaker = share.speaker().map(id -> register.name(id).name());
        int percent = Math.round(100f * (share.words() + share.rendered()) / all);
        String nobody = share.open() ? "speakers that are open" : entry.outlet();
        return new FramingPart.Share(speaker.orElse(nobody), share.words(), share.rendered(), percent);
    }
}
