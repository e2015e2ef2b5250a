package org.rapporteur.assembly.utterance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.CalendarWords;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Sees by the words around a statement that it was made on another occasion than the one that is reported. */
final class EarlierOccasions {

    private static final Pattern MONTH =
            Pattern.compile("\\b(?:in|last) (" + String.join("|", CalendarWords.MONTHS) + ")\\b");
    private static final Pattern DAY = Pattern.compile("\\b(?:" + String.join("|", CalendarWords.DAYS) + ")\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:in|of|during) ((?:19|20)\\d\\d)\\b");

    /** What is said of the speaker. */
    private static final Pattern ASIDE = Pattern.compile("(?:, )?\\b(?:who|which|whose|a former) [^,.]*");

    private final List<Pattern> patterns;

    private EarlierOccasions(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static EarlierOccasions load() {
        return new EarlierOccasions(TabbedLines.read(EarlierOccasions.class, "earlier-occasions.tsv", 2).stream()
                .map(line -> Pattern.compile("\\b(?:" + line.get(0) + ")\\b"))
                .toList());
    }

    /** Only the article's own words in the sentences of the statement say so. */
    boolean isEarlier(Article article, Statement statement, Tokens tokens) {
        String around = around(statement, tokens);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(around).find())
                || isOtherMonth(article, around)
                || isOtherYear(article, around);
    }

    /** Whether the article's own words in the sentences of the statement name a day of the week. */
    boolean isDated(Statement statement, Tokens tokens) {
        return DAY.matcher(around(statement, tokens)).find();
    }

    boolean says(String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static boolean isOtherMonth(Article article, String around) {
        Optional<Integer> month =
                article.imprint().published().map(PublicationTime::date).map(day -> day.getMonthValue());
        Matcher matcher = MONTH.matcher(around);
        while (matcher.find()) {
            if (month.isPresent() && CalendarWords.MONTHS.indexOf(matcher.group(1)) + 1 != month.get()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherYear(Article article, String around) {
        Optional<Integer> year =
                article.imprint().published().map(PublicationTime::date).map(day -> day.getYear());
        Matcher matcher = YEAR.matcher(around);
        while (matcher.find()) {
            if (year.isPresent() && Integer.parseInt(matcher.group(1)) < year.get()) {
                return true;
            }
        }
        return false;
    }

    private static String around(Statement statement, Tokens tokens) {
        List<Span> content = statement.attribution().content();
        StringBuilder words = new StringBuilder();
        Span clause = statement
                .attribution()
                .cue()
                .map(cue -> cue.span())
                .orElse(statement.attribution().extent());
        int from = tokens.at(
                Math.min(clause.begin(), statement.attribution().extent().begin()));
        int to = tokens.at(
                Math.max(clause.end(), statement.attribution().extent().end()) - 1);
        if (tokens.size() == 0 || from >= tokens.size()) {
            return "";
        }
        int end = tokens.sentenceOf(Math.min(to, tokens.size() - 1)).endToken();
        for (int at = tokens.sentenceOf(from).firstToken(); at < end; at++) {
            Token token = tokens.get(at);
            if (content.stream().noneMatch(span -> span.contains(token.span()))) {
                words.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return ASIDE.matcher(words).replaceAll(" ");
    }
}
