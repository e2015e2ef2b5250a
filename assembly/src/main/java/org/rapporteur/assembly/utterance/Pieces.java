package org.rapporteur.assembly.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.utterance.Piece.Kind;
import org.rapporteur.assembly.utterance.Piece.Setting;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationKind;

/** Cuts the statements of a story into pieces: what is quoted of each sentence, and what is told of it. */
final class Pieces {

    /** Of what stands in marks, what somebody may be said to say. */
    private static final Set<QuotationKind> SAYING = Set.of(QuotationKind.SPEECH, QuotationKind.SCARE);

    private final Material material;
    private final List<Entity> organisations;
    private static final int QUOTED_MIN = 4;

    private final EarlierOccasions occasions = EarlierOccasions.load();
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Material material) {
        this.material = material;
        this.organisations = material.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .toList();
    }

    /** In the articles' order, within one by statement, and in this the quoted before the told. */
    static List<Piece> of(Material material, Map<ArticleId, List<Word>> words) {
        Pieces reader = new Pieces(material);
        material.articles().forEach(article -> reader.read(article, words.getOrDefault(article.id(), List.of())));
        return reader.pieces;
    }

    private void read(Article article, List<Word> words) {
        int first = pieces.size();
        List<Statement> statements = material.statementsOf(article.id());
        Wording wording = material.wordingOf(article.id());
        List<Statement> outer = statements.stream()
                .filter(statement -> statements.stream().noneMatch(other -> isInside(statement, other)))
                .toList();
        List<Quotation> quotations = wording.quotations().stream()
                .filter(quotation -> quotation.depth() == 0 && SAYING.contains(quotation.kind()))
                .toList();
        Map<Quotation, Statement> owners = owners(outer, quotations);
        List<Span> marked = quotations.stream().map(Quotation::inner).toList();
        for (Statement statement : outer) {
            Setting setting = new Setting(
                    isNamed(statement, article, marked),
                    occasions.isEarlier(article, statement, wording.tokens()),
                    occasions.isDated(statement, wording.tokens()),
                    false,
                    bodies(statement));
            List<Word> spoken = within(spoken(statement, quotations, owners), words);
            if (isTurn(statement)) {
                turn(statement, setting, spoken, marked);
            } else {
                add(
                        statement,
                        setting,
                        Kind.QUOTED,
                        bySentence(spoken, statement.attribution().form() == Form.MIXED));
            }
            if (statement.attribution().form() == Form.INDIRECT
                    || statement.attribution().form() == Form.MIXED) {
                List<Word> told = within(statement.attribution().content(), words).stream()
                        .filter(word -> marked.stream().noneMatch(span -> span.contains(word.span())))
                        .toList();
                add(statement, setting, Kind.TOLD, bySentence(told, false));
            }
        }
        addUnattributed(article, first, words, marked);
    }

    /** What a speaker says that others say is his own words here. */
    private static boolean isInside(Statement statement, Statement other) {
        Form form = other.attribution().form();
        Span extent = statement.attribution().extent();
        return form != Form.INDIRECT
                && form != Form.MIXED
                && !statement.id().equals(other.id())
                && other.attribution().content().stream().anyMatch(span -> span.contains(extent));
    }

    private static boolean isNamed(Statement statement, Article article, List<Span> marked) {
        boolean ownWords = statement.attribution().source().span().stream()
                .noneMatch(source -> marked.stream().anyMatch(span -> span.contains(source)));
        return ownWords && Bond.isNamed(statement, article.text());
    }

    /** "The ministry", "a spokesman for the ministry"; none if a person is named who speaks. */
    private Set<EntityId> bodies(Statement statement) {
        List<EntityId> speakers = statement.speaker().entities();
        if (speakers.stream().anyMatch(id -> isOf(id, EntityKind.PERSON))) {
            return Set.of();
        }
        Set<EntityId> bodies = new HashSet<>();
        speakers.stream().filter(id -> isOf(id, EntityKind.ORGANISATION)).forEach(bodies::add);
        statement
                .attribution()
                .source()
                .span()
                .ifPresent(source -> organisations.stream()
                        .filter(body -> body.mentions().stream()
                                .anyMatch(mention -> mention.article().equals(statement.article())
                                        && source.contains(mention.span())))
                        .map(Entity::id)
                        .forEach(bodies::add));
        return bodies;
    }

    private boolean isOf(EntityId id, EntityKind kind) {
        return material.findEntity(id).filter(known -> known.kind() == kind).isPresent();
    }

    private static boolean isTurn(Statement statement) {
        Form form = statement.attribution().form();
        return form == Form.TRANSCRIPT || form == Form.BLOCK;
    }

    /** Whom a speaker quotes in marks has words of his own; a word or two in marks are the speaker's. */
    private void turn(Statement statement, Setting setting, List<Word> spoken, List<Span> marked) {
        for (List<Word> sentence : bySentence(spoken, false)) {
            List<Boolean> inMarks = sentence.stream()
                    .map(word -> marked.stream().anyMatch(span -> span.contains(word.span())))
                    .toList();
            boolean quotes = inMarks.stream().filter(in -> in).count() >= QUOTED_MIN;
            int from = 0;
            for (int at = 1; at <= sentence.size(); at++) {
                if (at == sentence.size() || quotes && !inMarks.get(at).equals(inMarks.get(at - 1))) {
                    Setting here = quotes && inMarks.get(from) ? setting.quotingSomebody() : setting;
                    add(statement, here, Kind.QUOTED, List.of(sentence.subList(from, at)));
                    from = at;
                }
            }
        }
    }

    private void add(Statement statement, Setting setting, Kind kind, List<List<Word>> sentences) {
        for (List<Word> sentence : sentences) {
            pieces.add(new Piece(
                    pieces.size(),
                    statement.id(),
                    Optional.of(statement),
                    kind,
                    setting,
                    isAsked(statement.article(), sentence),
                    sentence));
        }
    }

    /**
     * What an article quotes without a source that was found, and each of its sentences as far as it is not in
     * marks: it may publish in full what others quote.
     */
    private void addUnattributed(Article article, int first, List<Word> words, List<Span> marked) {
        List<Piece> attributed = List.copyOf(pieces.subList(first, pieces.size()));
        Set<Span> spoken = attributed.stream()
                .filter(Piece::quoted)
                .flatMap(piece -> piece.words().stream())
                .map(Word::span)
                .collect(Collectors.toSet());
        List<Word> own = new ArrayList<>();
        Map<Integer, List<Word>> quoted = new TreeMap<>();
        for (Word word : words) {
            if (!spoken.contains(word.span())) {
                int quotation = quotationOf(word, marked);
                if (quotation < 0) {
                    own.add(word);
                } else {
                    quoted.computeIfAbsent(quotation, unseen -> new ArrayList<>())
                            .add(word.in(quotation));
                }
            }
        }
        quoted.values()
                .forEach(quotation -> bySentence(quotation, false)
                        .forEach(sentence ->
                                addUnattributed(passage(article, quotation), Optional.empty(), Kind.QUOTED, sentence)));
        bySentence(own, false)
                .forEach(sentence -> addUnattributed(
                        passage(article, sentence), teller(sentence, attributed), Kind.PLAIN, sentence));
    }

    private static StatementId passage(Article article, List<Word> words) {
        return new StatementId(
                article.id(),
                words.get(0).span().cover(words.get(words.size() - 1).span()));
    }

    private void addUnattributed(StatementId passage, Optional<Statement> statement, Kind kind, List<Word> sentence) {
        boolean asked = isAsked(passage.article(), sentence);
        pieces.add(new Piece(pieces.size(), passage, statement, kind, Setting.NONE, asked, sentence));
    }

    private boolean isAsked(ArticleId article, List<Word> sentence) {
        String text = material.wordingOf(article).tokens().source().characters();
        int end = sentence.get(sentence.size() - 1).span().end();
        return end < text.length() && text.charAt(end) == '?';
    }

    /** The statement of which most of a sentence is told. */
    private static Optional<Statement> teller(List<Word> sentence, List<Piece> attributed) {
        return attributed.stream()
                .filter(piece -> piece.kind() == Kind.TOLD
                        && 2 * piece.words().size() > sentence.size()
                        && sentence.get(0).sentence() == piece.words().get(0).sentence())
                .findFirst()
                .flatMap(Piece::statement);
    }

    private static int quotationOf(Word word, List<Span> marked) {
        for (int at = 0; at < marked.size(); at++) {
            if (marked.get(at).contains(word.span())) {
                return at;
            }
        }
        return -1;
    }

    /** Whose words a quotation gives: of several the one who is said to speak directly. */
    private static Map<Quotation, Statement> owners(List<Statement> statements, List<Quotation> quotations) {
        Map<Quotation, Statement> owners = new HashMap<>();
        for (Form form : List.of(Form.DIRECT, Form.MIXED, Form.INDIRECT)) {
            for (Statement statement : statements) {
                if (statement.attribution().form() == form) {
                    quotations.stream()
                            .filter(quotation ->
                                    isMostly(quotation, statement.attribution().content()))
                            .forEach(quotation -> owners.putIfAbsent(quotation, statement));
                }
            }
        }
        return owners;
    }

    private static boolean isMostly(Quotation quotation, List<Span> content) {
        int covered = 0;
        for (Span span : content) {
            if (span.overlaps(quotation.inner())) {
                covered += Math.min(span.end(), quotation.inner().end())
                        - Math.max(span.begin(), quotation.inner().begin());
            }
        }
        return 2 * covered >= quotation.inner().length();
    }

    private static List<Span> spoken(
            Statement statement, List<Quotation> quotations, Map<Quotation, Statement> owners) {
        if (isTurn(statement)) {
            return statement.attribution().content();
        }
        List<Span> own = quotations.stream()
                .filter(quotation -> statement.equals(owners.get(quotation)))
                .flatMap(quotation -> quotation.parts().stream())
                .toList();
        boolean unmarked = own.isEmpty()
                && statement.attribution().form() == Form.DIRECT
                && quotations.stream()
                        .noneMatch(quotation ->
                                isMostly(quotation, statement.attribution().content()));
        return unmarked ? statement.attribution().content() : own;
    }

    /** Each with the number of the span that it stands in. */
    private static List<Word> within(List<Span> spans, List<Word> words) {
        List<Word> found = new ArrayList<>();
        for (int part = 0; part < spans.size(); part++) {
            Span span = spans.get(part);
            for (int at = firstFrom(words, span.begin());
                    at < words.size() && words.get(at).span().end() <= span.end();
                    at++) {
                found.add(words.get(at).in(part));
            }
        }
        return found;
    }

    private static int firstFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of fragments that an article puts into its own sentence each is one for itself. */
    private static List<List<Word>> bySentence(List<Word> words, boolean fragments) {
        Map<Long, List<Word>> sentences = new HashMap<>();
        List<List<Word>> ordered = new ArrayList<>();
        for (Word word : words) {
            long key = fragments ? ((long) word.sentence() << 32) + word.part() : word.sentence();
            List<Word> sentence = sentences.computeIfAbsent(key, unseen -> {
                List<Word> opened = new ArrayList<>();
                ordered.add(opened);
                return opened;
            });
            sentence.add(word);
        }
        return ordered;
    }
}
