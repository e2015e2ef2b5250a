package org.rapporteur.assembly.framing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.framing.Portrayal.Place;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Whose words each token of an article is in: the outlet's own, or those of a statement. */
final class VoicedArticle {

    private static final int NOBODY = -1;
    private static final Set<Relation> PASSIVE = Set.of(Relation.AUX_PASS);
    private static final Set<Relation> AGENT = Set.of(Relation.OBL_AGENT);

    private final Article article;
    private final Wording wording;
    private final List<Statement> statements;
    /** By token the place of the innermost statement whose content it is in. */
    private final int[] saidIn;
    /** By token whether it stands in quotation marks, and whether these mark somebody's speech. */
    private final boolean[] marked;

    private final boolean[] spoken;
    /** The numbers of sentences that stand twice. */
    private final Set<Integer> repeated = new HashSet<>();

    private final int headlineEnd;

    VoicedArticle(Article article, Wording wording, List<Statement> statements) {
        this.article = article;
        this.wording = wording;
        this.statements = statements.stream()
                .filter(statement -> !isNobodys(statement))
                .sorted(Comparator.comparingInt(VoicedArticle::reach).reversed().thenComparing(Statement::id))
                .toList();
        int size = wording.tokens().size();
        this.saidIn = new int[size];
        this.marked = new boolean[size];
        this.spoken = new boolean[size];
        Arrays.fill(saidIn, NOBODY);
        for (int place = 0; place < this.statements.size(); place++) {
            for (Span content : this.statements.get(place).attribution().content()) {
                for (Token token : tokens().within(content)) {
                    saidIn[token.index()] = place;
                }
            }
        }
        for (Quotation quotation : wording.quotations()) {
            for (Token token : tokens().within(quotation.outer())) {
                marked[token.index()] = true;
                spoken[token.index()] |= quotation.kind() == QuotationKind.SPEECH;
            }
        }
        Set<String> sentences = new HashSet<>();
        for (int number = 0; number < tokens().sentences().size(); number++) {
            if (!sentences.add(tokens().words(tokens().sentences().get(number).span()))) {
                repeated.add(number);
            }
        }
        this.headlineEnd = article.imprint().title().map(this::headlineEnd).orElse(0);
    }

    private static int reach(Statement statement) {
        return statement.attribution().content().stream().mapToInt(Span::length).sum();
    }

    /** "Known as a hothead": where nobody is named who says so, the outlet does. */
    private boolean isNobodys(Statement statement) {
        Optional<Grammar> grammar = wording.grammar();
        Optional<Cue> cue = statement.attribution().cue().filter(said -> said.kind() == CueKind.PERCEPTION);
        if (grammar.isEmpty() || cue.isEmpty()) {
            return false;
        }
        return tokens().within(cue.get().span()).stream()
                .map(Token::index)
                .anyMatch(token -> grammar.get()
                                .treeOf(token)
                                .child(token, PASSIVE)
                                .isPresent()
                        && grammar.get().treeOf(token).child(token, AGENT).isEmpty());
    }

    /** The index behind the last token of the title, where the text begins with it; else 0. */
    private int headlineEnd(String title) {
        List<Token> words = new Tokenizer().tokenize(new SourceText(title)).list();
        int first = 0;
        while (first < tokens().size() && tokens().get(first).form().matches("#+")) {
            first++;
        }
        if (words.isEmpty() || first + words.size() > tokens().size()) {
            return 0;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!tokens().get(first + at).form().equals(words.get(at).form())) {
                return 0;
            }
        }
        return first + words.size();
    }

    ArticleId id() {
        return article.id();
    }

    Article article() {
        return article;
    }

    Tokens tokens() {
        return wording.tokens();
    }

    Optional<Grammar> grammar() {
        return wording.grammar();
    }

    Passage passage(int firstToken, int endToken) {
        return new Passage(id(), tokens().spanOf(firstToken, endToken));
    }

    /** The innermost statement in whose content a token stands. */
    Optional<Statement> statementAt(int token) {
        return saidIn[token] == NOBODY ? Optional.empty() : Optional.of(statements.get(saidIn[token]));
    }

    /** Whether a token stands in quotation marks of any kind. */
    boolean isMarked(int token) {
        return marked[token];
    }

    /** Whether a token stands in quotation marks that mark somebody's speech. */
    boolean isSpoken(int token) {
        return spoken[token];
    }

    /** Whether the outlet says all of these tokens itself, without quotation marks. */
    boolean isOwn(int firstToken, int endToken) {
        for (int token = firstToken; token < endToken; token++) {
            if (saidIn[token] != NOBODY) {
                return false;
            }
        }
        return !hasMarks(firstToken, endToken);
    }

    /** Whether one of these tokens stands in quotation marks. */
    boolean hasMarks(int firstToken, int endToken) {
        for (int token = firstToken; token < endToken; token++) {
            if (marked[token]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of a token stands in the article before as well, as the caption of each of its pictures does. */
    boolean isRepeated(int token) {
        return repeated.contains(tokens().sentenceNumber(token));
    }

    Place placeOf(int token) {
        return token < headlineEnd ? Place.HEADLINE : Place.TEXT;
    }
}
