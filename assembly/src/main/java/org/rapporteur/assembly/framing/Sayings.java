package org.rapporteur.assembly.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.framing.Saying;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/** With which words the articles have whom speak. */
final class Sayings {

    private Sayings() {}

    private record Key(EntityId speaker, String lemma, CueKind kind) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::speaker).thenComparing(Key::lemma).thenComparing(Key::kind);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** By article, in their order, then by speaker, then by verb; a colon is no verb. */
    static List<Saying> of(Material material) {
        List<Saying> found = new ArrayList<>();
        for (Article article : material.articles()) {
            Map<Key, List<Span>> cues = new TreeMap<>();
            for (Statement statement : material.statementsOf(article.id())) {
                statement
                        .attribution()
                        .cue()
                        .filter(Sayings::isWord)
                        .ifPresent(cue -> statement
                                .speaker()
                                .entities()
                                .forEach(speaker -> cues.computeIfAbsent(
                                                new Key(speaker, cue.lemma(), cue.kind()), unseen -> new ArrayList<>())
                                        .add(cue.span())));
            }
            cues.forEach((key, spans) -> found.add(new Saying(
                    article.id(),
                    key.speaker(),
                    key.lemma(),
                    key.kind(),
                    spans.stream().distinct().sorted().toList())));
        }
        return found;
    }

    private static boolean isWord(Cue cue) {
        return cue.lemma().chars().anyMatch(Character::isLetter);
    }
}
