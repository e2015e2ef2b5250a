package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;

/**
 * GUM with its chains cut to the scheme of OntoNotes: no appositions, no mention that stands alone.
 *
 * @see <a href="https://aclanthology.org/2021.acl-short.59/">Zhu and others, OntoGUM, 2021</a>
 */
public final class OntoGum {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)\\)|\\((\\d+)|(\\d+)\\)");
    private static final int COLUMNS = 3;

    private OntoGum() {}

    /**
     * Documents of GUM that come with their words; some of its texts may not be handed on and are blank.
     *
     * @param part as the corpus's list of splits calls it: {@code dev}
     */
    public static Corpus<ChainedText> read(String name, Path folder, String part) throws IOException {
        List<ChainedText> texts = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String document : documents(folder.resolve("splits.md"), part)) {
            Path trees = folder.resolve("dep").resolve(document + ".conllu");
            Path chains = folder.resolve("coref/ontogum/conll").resolve(document + ".conll");
            ConlluText text = ConlluText.of(
                    Conllu.read(trees).values().stream().flatMap(List::stream).toList());
            if (text.text().characters().chars().anyMatch(Character::isLetter)) {
                texts.add(new ChainedText(document, text.text(), chains(chains, text.words())));
                files.add(trees);
                files.add(chains);
            }
        }
        return Corpus.of(name, files, texts);
    }

    private static List<String> documents(Path splits, String part) throws IOException {
        List<String> documents = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(splits)) {
            if (line.startsWith("## ")) {
                inside = line.substring(3).strip().equals(part);
            } else if (inside && line.strip().startsWith("* ")) {
                documents.add(line.strip().substring(2).strip());
            }
        }
        return documents;
    }

    private record Opened(String chain, int word) {}

    private static List<List<Span>> chains(Path file, List<Span> words) throws IOException {
        Map<String, List<Span>> chains = new LinkedHashMap<>();
        List<Opened> open = new ArrayList<>();
        int word = 0;
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#") && columns.length == COLUMNS) {
                for (MatchResult bracket :
                        BRACKET.matcher(columns[COLUMNS - 1]).results().toList()) {
                    int last = word;
                    read(bracket.group(), word, open)
                            .ifPresent(opened -> chains.computeIfAbsent(opened.chain(), unseen -> new ArrayList<>())
                                    .add(words.get(opened.word()).cover(words.get(last))));
                }
                word++;
            }
        }
        if (word != words.size()) {
            throw new IllegalArgumentException("%s: %d words, in its trees %d".formatted(file, word, words.size()));
        }
        return chains.values().stream()
                .map(mentions -> mentions.stream().distinct().toList())
                .filter(mentions -> mentions.size() > 1)
                .toList();
    }

    /** Opens a mention, or gives the one that ends here. */
    private static Optional<Opened> read(String bracket, int word, List<Opened> open) {
        String chain = bracket.replaceAll("[()]", "");
        if (bracket.startsWith("(")) {
            open.add(new Opened(chain, word));
        }
        if (bracket.endsWith(")")) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).chain().equals(chain)) {
                    return Optional.of(open.remove(i));
                }
            }
        }
        return Optional.empty();
    }
}
