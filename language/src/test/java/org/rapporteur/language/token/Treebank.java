package org.rapporteur.language.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A document of a treebank in CoNLL-U, as running text with the spans of its words and sentences. Words
 * are parted by a space unless {@code SpaceAfter=No}, paragraphs ({@code # newpar}) by a line break. A
 * multiword token whose parts make up its characters counts as its parts, any other as one word.
 */
record Treebank(String id, SourceText text, List<Span> words, List<Span> sentences) {

    static List<Treebank> read(Path file, Predicate<String> wanted) throws IOException {
        List<Treebank> documents = new ArrayList<>();
        Writer writer = new Writer("");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                writer.finish(wanted, documents);
                writer = new Writer(line.substring("# newdoc id = ".length()));
            } else if (line.startsWith("# newpar")) {
                writer.paragraph = true;
            } else if (line.isBlank()) {
                writer.endSentence();
            } else if (!line.startsWith("#")) {
                writer.word(line.split("\t", -1));
            }
        }
        writer.finish(wanted, documents);
        return documents;
    }

    private static final class Writer {

        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> words = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private boolean paragraph;
        private boolean glued = true;
        private int sentenceBegin = -1;
        private int partsLeft;
        private List<String> parts = List.of();
        private String whole = "";
        private boolean wholeGlued;

        Writer(String id) {
            this.id = id;
        }

        void word(String[] columns) {
            if (columns[0].contains(".")) {
                return;
            }
            boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
            if (columns[0].contains("-")) {
                String[] range = columns[0].split("-", -1);
                partsLeft = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
                whole = columns[1];
                wholeGlued = !spaceAfter;
                parts = new ArrayList<>();
            } else if (partsLeft > 0) {
                parts.add(columns[1]);
                if (--partsLeft == 0) {
                    addParts();
                    glued = wholeGlued;
                }
            } else {
                space();
                add(columns[1]);
                glued = !spaceAfter;
            }
        }

        private void addParts() {
            space();
            if (String.join("", parts).equals(whole)) {
                parts.forEach(this::add);
            } else {
                add(whole);
            }
        }

        private void space() {
            if (sentenceBegin < 0 && paragraph) {
                text.append(text.isEmpty() ? "" : "\n");
                paragraph = false;
            } else if (!glued) {
                text.append(' ');
            }
            sentenceBegin = sentenceBegin < 0 ? text.length() : sentenceBegin;
        }

        private void add(String word) {
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
        }

        void endSentence() {
            if (sentenceBegin >= 0) {
                sentences.add(new Span(sentenceBegin, text.length()));
                sentenceBegin = -1;
            }
        }

        void finish(Predicate<String> wanted, List<Treebank> documents) {
            endSentence();
            if (!words.isEmpty() && wanted.test(id)) {
                documents.add(
                        new Treebank(id, new SourceText(text.toString()), List.copyOf(words), List.copyOf(sentences)));
            }
        }
    }
}
