package org.rapporteur.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Sought;

/** Puts a query as Lucene has it. Words and phrases rank; fields are met or not and rank nothing. */
final class LuceneQueries implements Query.Cases<org.apache.lucene.search.Query> {
    private final WordAnalyzer stemmed;
    private final WordAnalyzer exact;
    private final Sought sought;

    LuceneQueries(WordAnalyzer stemmed, WordAnalyzer exact, Sought sought) {
        this.stemmed = stemmed;
        this.exact = exact;
        this.sought = sought;
    }

    /** The query among the documents of the sort that is sought. */
    org.apache.lucene.search.Query of(Query query) {
        return new BooleanQuery.Builder()
                .add(query.match(this), Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KIND, IndexFields.kind(sought))), Occur.FILTER)
                .build();
    }

    @Override
    public org.apache.lucene.search.Query word(Query.Word word) {
        return inAny(IndexFields.stemmed(sought), stemmed.terms(word.word()));
    }

    @Override
    public org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
        return inAny(IndexFields.exact(sought), exact.terms(phrase.words()));
    }

    @Override
    public org.apache.lucene.search.Query all(Query.All all) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Query part : all.parts()) {
            if (part instanceof Query.Not not) {
                joined.add(not.part().match(this), Occur.MUST_NOT);
            } else {
                joined.add(part.match(this), Occur.MUST);
            }
        }
        return joined.build();
    }

    @Override
    public org.apache.lucene.search.Query any(Query.Any any) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        any.parts().forEach(part -> joined.add(part.match(this), Occur.SHOULD));
        return joined.build();
    }

    @Override
    public org.apache.lucene.search.Query not(Query.Not not) {
        return all(new Query.All(List.of(not)));
    }

    @Override
    public org.apache.lucene.search.Query spokenBy(Query.SpokenBy spokenBy) {
        return named(IndexFields.SPEAKER, IndexFields.SPEAKER_ID, spokenBy.name());
    }

    @Override
    public org.apache.lucene.search.Query publishedBy(Query.PublishedBy publishedBy) {
        return unranked(oneBehindTheOther(IndexFields.OUTLET, exact.terms(publishedBy.outlet())));
    }

    @Override
    public org.apache.lucene.search.Query about(Query.About about) {
        return named(IndexFields.ABOUT, IndexFields.ABOUT_ID, about.name());
    }

    @Override
    public org.apache.lucene.search.Query onIssue(Query.OnIssue onIssue) {
        return term(IndexFields.ISSUE, ArticleDocuments.term(onIssue.issue()));
    }

    @Override
    public org.apache.lucene.search.Query inForm(Query.InForm inForm) {
        return term(IndexFields.FORM, ArticleDocuments.term(inForm.form()));
    }

    @Override
    public org.apache.lucene.search.Query through(Query.Through through) {
        return term(IndexFields.CHANNEL, ArticleDocuments.term(through.channel()));
    }

    @Override
    public org.apache.lucene.search.Query sourceNamed(Query.SourceNamed sourceNamed) {
        return term(IndexFields.NAMED, String.valueOf(sourceNamed.named()));
    }

    @Override
    public org.apache.lucene.search.Query published(Query.Published published) {
        return unranked(LongPoint.newRangeQuery(
                IndexFields.DAY,
                published.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                published.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
    }

    private org.apache.lucene.search.Query named(String names, String ids, String name) {
        Optional<EntityId> id = id(name);
        return id.isPresent()
                ? term(ids, ArticleDocuments.term(id.get()))
                : unranked(oneBehindTheOther(names, exact.terms(name)));
    }

    private static Optional<EntityId> id(String name) {
        try {
            return Optional.of(EntityId.parse(name));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }

    private static org.apache.lucene.search.Query inAny(List<String> fields, List<String> terms) {
        if (fields.size() == 1) {
            return oneBehindTheOther(fields.get(0), terms);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(oneBehindTheOther(field, terms), Occur.SHOULD));
        return any.build();
    }

    /** What is one word to a reader may be several terms: "cease-fire". */
    private static org.apache.lucene.search.Query oneBehindTheOther(String field, List<String> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(new Term(field, terms.get(0)));
            default -> new PhraseQuery(field, terms.toArray(String[]::new));
        };
    }

    private static org.apache.lucene.search.Query term(String field, String term) {
        return unranked(new TermQuery(new Term(field, term)));
    }

    private static org.apache.lucene.search.Query unranked(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
