package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.framing.Judgements.Judgement;
import org.rapporteur.assembly.framing.LoadedWords.Found;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.LoadedWording.Reason;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.NounPhrase;

/** Where an outlet's own words take a side. */
final class LoadedWordings {

    private LoadedWordings() {}

    /** In reading order, of two that begin at one place the longer first; none where no grammar is known. */
    static List<LoadedWording> of(
            VoicedArticle article, LoadedWords words, Judgements judgements, Contrasts contrasts) {
        if (article.grammar().isEmpty()) {
            return List.of();
        }
        Grammar grammar = article.grammar().get();
        List<Found> found = words.find(grammar);
        List<LoadedWording> wordings = new ArrayList<>();
        for (Found place : found) {
            if (counts(article, place)) {
                wording(article, place, contrasts).ifPresent(wordings::add);
            }
        }
        judgements.find(grammar, found).stream()
                .filter(judgement -> found.stream().noneMatch(place -> isSame(place, judgement)))
                .filter(judgement -> article.isOwn(judgement.predicate(), judgement.predicate() + 1)
                        && article.isOwn(judgement.first(), judgement.first() + 1))
                .forEach(judgement -> wordings.add(new LoadedWording(
                        article.passage(judgement.first(), judgement.end()),
                        Reason.JUDGEMENT,
                        Optional.empty(),
                        judgement.about().stream()
                                .map(token -> new Passage(
                                        article.id(),
                                        NounPhrase.headedBy(grammar, token).core()))
                                .toList())));
        wordings.sort(Comparator.comparing(
                LoadedWording::words,
                Comparator.comparingInt((Passage passage) -> passage.span().begin())
                        .thenComparing(passage -> -passage.span().end())));
        return wordings;
    }

    /** "Incredibly" counts once, though it stands in both tables. */
    private static boolean isSame(Found place, Judgement judgement) {
        return place.first() == judgement.first() && place.end() == judgement.end();
    }

    /** "Refuses to admit" begins in the outlet's voice, though what is refused is another's. */
    private static boolean counts(VoicedArticle article, Found place) {
        return article.isOwn(place.first(), place.first() + 1)
                && !article.hasMarks(place.first(), place.end())
                && !article.isRepeated(place.first());
    }

    private static Optional<LoadedWording> wording(VoicedArticle article, Found place, Contrasts contrasts) {
        Passage words = article.passage(place.first(), place.end());
        List<Passage> plainer = contrasts.plainer(article, place);
        if (place.word().always()) {
            return Optional.of(new LoadedWording(
                    words, Reason.LEXICON, Optional.of(place.word().words()), plainer));
        }
        return plainer.isEmpty()
                ? Optional.empty()
                : Optional.of(new LoadedWording(words, Reason.CONTRAST, Optional.empty(), plainer));
    }
}
