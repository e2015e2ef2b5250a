package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.search.Called;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.FiledStatement;
import org.rapporteur.core.search.Sought;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Makes documents of an article and its statements. */
final class ArticleDocuments {
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** No term may be longer than 32,766 bytes; what an id has behind this tells nothing apart. */
    private static final int ID_UNITS_MAX = 500;

    private final Analyzer stemmed;
    private final Analyzer exact;

    ArticleDocuments(Analyzer stemmed, Analyzer exact) {
        this.stemmed = stemmed;
        this.exact = exact;
    }

    /** The article's first, then those of its statements. */
    List<Document> of(FiledArticle filed) {
        List<Document> documents = new ArrayList<>();
        documents.add(article(filed));
        filed.statements().forEach(statement -> documents.add(statement(filed.article(), statement)));
        return documents;
    }

    private Document article(FiledArticle filed) {
        Article article = filed.article();
        Document document = common(article, Sought.ARTICLES, HitKey.of(article.id()));
        words(
                document,
                IndexFields.TEXT,
                IndexFields.TEXT_EXACT,
                article.text(),
                List.of(article.text().span()));
        article.imprint()
                .title()
                .map(SourceText::new)
                .ifPresent(title ->
                        words(document, IndexFields.TITLE, IndexFields.TITLE_EXACT, title, List.of(title.span())));
        Terms terms = new Terms();
        terms.about(filed.about());
        terms.issues(filed.issues());
        filed.statements().forEach(statement -> terms.statement(article, statement));
        terms.addTo(document);
        return document;
    }

    private Document statement(Article article, FiledStatement filed) {
        Statement statement = filed.statement();
        Document document = common(article, Sought.STATEMENTS, HitKey.of(statement.id()));
        List<Span> content = statement.attribution().content();
        words(document, IndexFields.SAID, IndexFields.SAID_EXACT, article.text(), content);
        document.add(new StoredField(IndexFields.SHOWN, SaidField.write(filed)));
        filed.meaning()
                .ifPresent(meaning -> document.add(new BinaryDocValuesField(
                        IndexFields.MEANING, MeaningBytes.of(meaning).kept())));
        Terms terms = new Terms();
        terms.statement(article, filed);
        terms.addTo(document);
        return document;
    }

    private static Document common(Article article, Sought kind, HitKey key) {
        Document document = new Document();
        document.add(new StringField(IndexFields.KIND, IndexFields.kind(kind), Field.Store.NO));
        document.add(new StringField(IndexFields.ARTICLE, article.id().value(), Field.Store.NO));
        document.add(new SortedDocValuesField(IndexFields.KEY, new BytesRef(key.characters())));
        article.imprint()
                .outlet()
                .ifPresent(outlet -> document.add(new Field(IndexFields.OUTLET, outlet.name(), NAMES)));
        article.imprint()
                .published()
                .ifPresent(published -> document.add(
                        new LongPoint(IndexFields.DAY, published.date().toEpochDay())));
        return document;
    }

    private void words(Document document, String stems, String asWritten, SourceText text, List<Span> spans) {
        document.add(new Field(stems, new SpansTokenStream(stemmed, text, spans), WORDS));
        document.add(new Field(asWritten, new SpansTokenStream(exact, text, spans), WORDS));
    }

    /** An id as a term. */
    static String term(Object id) {
        String characters = id.toString();
        return characters.length() <= ID_UNITS_MAX ? characters : characters.substring(0, ID_UNITS_MAX);
    }

    /** A constant as a term. */
    static String term(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static FieldType type(IndexOptions options, boolean omitsLength) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitsLength);
        type.freeze();
        return type;
    }

    /** What a document is found by besides its words: of a statement its own, of an article that of all its statements. */
    private static final class Terms {
        private final Set<String> speakers = new TreeSet<>();
        private final Set<String> speakerIds = new TreeSet<>();
        private final Set<String> about = new TreeSet<>();
        private final Set<String> aboutIds = new TreeSet<>();
        private final Set<String> issues = new TreeSet<>();
        private final Set<String> forms = new TreeSet<>();
        private final Set<String> channels = new TreeSet<>();
        private final Set<String> named = new TreeSet<>();

        void about(List<Called> entities) {
            entities.forEach(entity -> {
                about.addAll(entity.names());
                aboutIds.add(term(entity.entity()));
            });
        }

        void issues(List<IssueId> ids) {
            ids.forEach(id -> issues.add(term(id)));
        }

        void statement(Article article, FiledStatement filed) {
            Statement statement = filed.statement();
            filed.speakers().forEach(entity -> {
                speakers.addAll(entity.names());
                speakerIds.add(term(entity.entity()));
            });
            boolean isNamed = statement.attribution().source().naming() == Naming.NAMED;
            if (!isNamed) {
                statement
                        .attribution()
                        .source()
                        .span()
                        .ifPresent(words -> speakers.add(article.text().slice(words)));
            }
            about(filed.about());
            issues(filed.issues());
            forms.add(term(statement.attribution().form()));
            statement.circumstances().channel().ifPresent(channel -> channels.add(term(channel.kind())));
            named.add(String.valueOf(isNamed));
        }

        void addTo(Document document) {
            speakers.forEach(name -> document.add(new Field(IndexFields.SPEAKER, name, NAMES)));
            about.forEach(name -> document.add(new Field(IndexFields.ABOUT, name, NAMES)));
            add(document, IndexFields.SPEAKER_ID, speakerIds);
            add(document, IndexFields.ABOUT_ID, aboutIds);
            add(document, IndexFields.ISSUE, issues);
            add(document, IndexFields.FORM, forms);
            add(document, IndexFields.CHANNEL, channels);
            add(document, IndexFields.NAMED, named);
        }

        private static void add(Document document, String field, Set<String> terms) {
            terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
        }
    }
}
