package org.rapporteur.export.verification;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.export.json.JsonText;
import org.rapporteur.export.json.PublishedRecord;
import org.rapporteur.export.json.UnreadableRecordException;
import org.rapporteur.export.table.CsvFile;
import tools.jackson.databind.JsonNode;

/**
 * Whether whatever this program wrote is true to its articles. What a file is, is told from its content. Of the record
 * everything is checked; of every other export each quoted word against the article at the place that stands with it.
 *
 * @param articles how many have words in it
 */
public record ExportVerification(int articles, Verification verification) {

    /**
     * Verifies a file.
     *
     * @param articles in any order, found by the hashes of their texts or by their ids
     * @throws UnreadableRecordException if it is none that this program writes, or holds no quoted words and no place for any
     */
    public static ExportVerification of(String file, Collection<Article> articles) {
        if (file.startsWith("{") && isOneDocument(file)) {
            JsonNode document = JsonText.read(file);
            if (!QuotedJson.knows(document)) {
                PublishedRecord record = JsonRecord.read(file);
                return new ExportVerification(
                        record.articles().size(),
                        Verification.of(
                                record, articles.stream().map(Article::text).toList()));
            }
            return quoted(new QuotedJson(articles).in(document), articles);
        }
        return quoted(quotedIn(file, articles), articles);
    }

    private static Stream<Quoted> quotedIn(String file, Collection<Article> articles) {
        String begin = file.substring(0, Math.min(file.length(), 40)).toLowerCase(Locale.ROOT);
        if (file.startsWith("{")) {
            return new QuotedJson(articles).inLines(file);
        }
        if (begin.startsWith("begin:vcalendar")) {
            return QuotedCalendar.in(file);
        }
        if (begin.startsWith("<?xml") || begin.startsWith("<!doctype html>")) {
            return QuotedMarkup.in(file, new ArticleTexts(articles));
        }
        if (begin.startsWith("# ")) {
            return QuotedMarkdown.in(file);
        }
        return QuotedTable.in(file, file.startsWith(CsvFile.BYTE_ORDER_MARK));
    }

    private static boolean isOneDocument(String file) {
        int end = file.indexOf('\n');
        return end < 0
                || !file.substring(0, end).stripTrailing().endsWith("}")
                || file.strip().length() <= end;
    }

    private static ExportVerification quoted(Stream<Quoted> found, Collection<Article> articles) {
        ArticleTexts texts = new ArticleTexts(articles);
        Set<ArticleId> met = new HashSet<>();
        int checks = 0;
        Iterator<Quoted> all = found.iterator();
        while (all.hasNext()) {
            Quoted quoted = all.next();
            Optional<Article> article = texts.find(quoted);
            article.map(Article::id).ifPresent(met::add);
            Check check = quoted.check(article);
            checks++;
            if (!check.holds()) {
                return new ExportVerification(met.size(), new Verification(checks, Optional.of(check.failure())));
            }
        }
        return new ExportVerification(met.size(), new Verification(checks, Optional.empty()));
    }
}
