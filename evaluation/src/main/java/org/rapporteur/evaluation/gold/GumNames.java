package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Names in GUM: among its mentions of persons, organisations and places those with a proper noun at
 * their head, cut down to the name. Other proper nouns, roles among them, are left open.
 */
public final class GumNames {

    private static final Map<String, EntityKind> KINDS =
            Map.of("person", EntityKind.PERSON, "organization", EntityKind.ORGANISATION, "place", EntityKind.PLACE);

    private final States states;
    private final List<GoldName> names = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();

    private GumNames(States states) {
        this.states = states;
    }

    /**
     * Reads the documents named.
     *
     * @param data the folder that holds {@code gum}
     */
    public static Corpus<NamedText> read(String name, Path data, List<String> documents) throws IOException {
        States states = States.read(data);
        List<Path> files = documents.stream()
                .map(document -> data.resolve("gum/dep").resolve(document + ".conllu"))
                .toList();
        List<NamedText> texts = new ArrayList<>();
        for (Path file : files) {
            for (Map.Entry<String, List<Conllu.Sentence>> document :
                    Conllu.read(file).entrySet()) {
                texts.add(new GumNames(states).text(document.getKey(), document.getValue()));
            }
        }
        return Corpus.of(name, files, texts);
    }

    private NamedText text(String name, List<Conllu.Sentence> sentences) {
        ConlluText text = ConlluText.of(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences.get(i).words(), text.words(i), text.text());
        }
        return NamedTexts.of(name, text.text(), names, open);
    }

    private void read(List<Conllu.Row> words, List<Span> places, SourceText text) {
        Set<Integer> taken = new HashSet<>();
        for (GumMentions.Mention mention : GumMentions.of(words)) {
            Optional<NameInMention.Run> found = NameInMention.find(words, mention);
            if (found.isPresent() && isFree(found.get(), taken)) {
                NameInMention.Run run = found.get();
                for (int number = run.first(); number <= run.last(); number++) {
                    taken.add(number);
                }
                add(places.get(run.first() - 1).cover(places.get(run.last() - 1)), KINDS.get(mention.kind()), text);
            }
        }
        for (Conllu.Row word : words) {
            if (word.category().equals("PROPN") && !taken.contains(word.number())) {
                open.add(places.get(word.number() - 1));
            }
        }
    }

    private void add(Span span, @Nullable EntityKind kind, SourceText text) {
        if (kind == null) {
            return;
        }
        String name = text.slice(span);
        if (kind == EntityKind.PERSON && RoleNouns.shipped().lengthOfRole(name) == name.length()) {
            open.add(span);
        } else {
            names.add(new GoldName(span, states.kind(name, kind)));
        }
    }

    private static boolean isFree(NameInMention.Run run, Set<Integer> taken) {
        for (int number = run.first(); number <= run.last(); number++) {
            if (taken.contains(number)) {
                return false;
            }
        }
        return true;
    }
}
