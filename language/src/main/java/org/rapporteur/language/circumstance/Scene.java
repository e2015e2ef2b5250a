package org.rapporteur.language.circumstance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.cue.CueHead;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/**
 * The words that the rules see of an attribution: its sentences without quotation marks, and with
 * each run of its content drawn together to one word. Places are counted from 0 in the scene.
 */
final class Scene {

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Tokens tokens;
    private final List<Word> words;
    private final SceneNames names;
    private final Stretch source;
    private final Stretch cue;
    private final Optional<CueHead> head;
    private final int headPlace;
    /** What finders of phrases have found at each place; a scene belongs to one thread. */
    private final IdentityHashMap<Object, int[]> remembered = new IdentityHashMap<>();

    private Scene(Tokens tokens, List<Word> words, List<Name> names, Anchors anchors) {
        this.tokens = tokens;
        this.words = List.copyOf(words);
        this.names = SceneNames.of(tokens, this.words, names);
        this.source = anchors.source.map(this::places).orElse(Stretch.NONE);
        this.cue = anchors.cue.map(Cue::span).map(this::places).orElse(Stretch.NONE);
        this.head = anchors.head;
        this.headPlace = head.map(found -> placeOf(found.firstToken())).orElse(-1);
    }

    /** The sentences of source, cue, and the content's first and last words. */
    static Scene around(Tokens tokens, List<Name> names, Attribution attribution, CueLexicon lexicon) {
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : sentences(tokens, attribution)) {
            addWords(tokens, sentence, attribution.content(), words);
        }
        Optional<CueHead> head = attribution.cue().flatMap(cue -> lexicon.findHead(tokens, cue.span()));
        return new Scene(tokens, words, names, new Anchors(attribution.source().span(), attribution.cue(), head));
    }

    /** The words of one span alone, without source, cue and content. */
    static Scene of(Tokens tokens, List<Name> names, Span span) {
        List<Word> words = new ArrayList<>();
        boolean begins = true;
        for (Token token : tokens.within(span)) {
            if (!isMark(token)) {
                words.add(Word.of(token, begins));
            }
            begins = isMark(token);
        }
        return new Scene(tokens, words, names, Anchors.NONE);
    }

    private static List<Sentence> sentences(Tokens tokens, Attribution attribution) {
        TreeMap<Integer, Sentence> found = new TreeMap<>();
        List<Span> content = attribution.content();
        addSentences(tokens, content.get(0), found);
        addSentences(tokens, content.get(content.size() - 1), found);
        attribution.source().span().ifPresent(span -> addSentences(tokens, span, found));
        attribution.cue().ifPresent(cue -> addSentences(tokens, cue.span(), found));
        return List.copyOf(found.values());
    }

    /** The sentences of a span's first and last token. */
    private static void addSentences(Tokens tokens, Span span, Map<Integer, Sentence> found) {
        List<Token> within = tokens.within(span);
        for (int i : within.isEmpty() ? new int[0] : new int[] {0, within.size() - 1}) {
            Sentence sentence = tokens.sentenceOf(within.get(i).index());
            found.put(sentence.firstToken(), sentence);
        }
    }

    private static void addWords(Tokens tokens, Sentence sentence, List<Span> content, List<Word> words) {
        boolean begins = true;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (content.stream().anyMatch(token.span()::overlaps)) {
                if (words.isEmpty() || !words.get(words.size() - 1).isContent()) {
                    words.add(Word.content());
                }
                begins = false;
            } else {
                if (!isMark(token)) {
                    words.add(Word.of(token, begins));
                }
                begins = isMark(token) || token.form().equals("(");
            }
        }
    }

    /** Quotation marks, and the signs with which Markdown sets words off. */
    private static boolean isMark(Token token) {
        return switch (token.form()) {
            case "\"", "*", "**", "_", "***" -> true;
            default -> false;
        };
    }

    /** The places whose tokens share a character with a span. */
    private Stretch places(Span span) {
        int begin = -1;
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isContent()
                    && tokens.get(words.get(i).token()).span().overlaps(span)) {
                begin = begin < 0 ? i : begin;
                end = i + 1;
            }
        }
        return begin < 0 ? Stretch.NONE : new Stretch(begin, end);
    }

    int size() {
        return words.size();
    }

    Word word(int place) {
        return words.get(place);
    }

    SceneNames names() {
        return names;
    }

    /** Nowhere if the source has no words. */
    Stretch source() {
        return source;
    }

    /** Nowhere if the cue has no words. */
    Stretch cue() {
        return cue;
    }

    /** Empty if the cue is not in the lexicon. */
    Optional<CueHead> head() {
        return head;
    }

    /** Where the head of the cue stands; -1 if it is not known or not in the scene. */
    int headPlace() {
        return headPlace;
    }

    /** What a finder finds at a place, computed once. */
    int once(Object finder, int place, IntUnaryOperator find) {
        int[] found = remembered.computeIfAbsent(finder, unused -> {
            int[] open = new int[size() + 1];
            Arrays.fill(open, NOT_YET);
            return open;
        });
        if (place < 0 || place > size()) {
            return find.applyAsInt(place);
        }
        if (found[place] == NOT_YET) {
            found[place] = find.applyAsInt(place);
        }
        return found[place];
    }

    /** Where in the scene a token of the article stands; -1 if it does not. */
    private int placeOf(int token) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).token() == token) {
                return i;
            }
        }
        return -1;
    }

    /** Where words stand in the article; they must not be content. */
    Span span(Stretch stretch) {
        return tokens.spanOf(
                words.get(stretch.begin()).token(), words.get(stretch.end() - 1).token() + 1);
    }

    /** True if something that parts clauses stands there: a mark, the content, the end of the scene. */
    boolean isBoundary(int place) {
        return place >= size()
                || word(place).isContent()
                || isParting(word(place).form()) && !isHyphen(place);
    }

    /** True if a hyphen glues the words beside it together. */
    boolean isHyphen(int place) {
        return place > 0
                && place + 1 < size()
                && word(place).form().equals("-")
                && touch(place - 1, place)
                && touch(place, place + 1);
    }

    private boolean touch(int left, int right) {
        return !word(left).isContent()
                && !word(right).isContent()
                && tokens.get(word(left).token()).span().end()
                        == tokens.get(word(right).token()).span().begin();
    }

    private static boolean isParting(String form) {
        return switch (form) {
            case ",", ".", ";", ":", "!", "?", "(", ")", "[", "]", "--", "–", "—", "-", "…", "..." -> true;
            default -> false;
        };
    }

    /** What an attribution points at. */
    private record Anchors(Optional<Span> source, Optional<Cue> cue, Optional<CueHead> head) {

        private static final Anchors NONE = new Anchors(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
