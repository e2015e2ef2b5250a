package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.search.Called;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.FiledStatement;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Articles;

/**
 * Draws an article and its statements for the index. Statements are drawn into the text: {@code <who|what>} is a
 * statement, {@code ~} parts its content in two.
 */
final class Filed {
    private final Article article;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<FiledStatement> statements = new ArrayList<>();

    private record Drawn(Span who, List<Span> content) {}

    private Filed(String outlet, String day, String title, String drawing) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < drawing.length()) {
            int open = drawing.indexOf('<', at);
            if (open < 0) {
                break;
            }
            int close = drawing.indexOf('>', open);
            int bar = drawing.indexOf('|', open);
            text.append(drawing, at, open);
            Span who = append(text, drawing.substring(open + 1, bar));
            text.append(": ");
            List<Span> content = new ArrayList<>();
            for (String part : drawing.substring(bar + 1, close).split("~")) {
                content.add(append(text, part));
                text.append(" – ");
            }
            drawn.add(new Drawn(who, content));
            at = close + 1;
        }
        text.append(drawing.substring(at));
        article = Articles.of(outlet, day, title, text.toString());
    }

    private static Span append(StringBuilder text, String words) {
        int begin = text.length();
        text.append(words);
        return new Span(begin, text.length());
    }

    static Filed article(String outlet, String day, String title, String drawing) {
        return new Filed(outlet, day, title, drawing);
    }

    /** The next statement is by somebody named, said in indirect speech and nothing more. */
    Filed plain() {
        return statement(Form.INDIRECT, Naming.NAMED, Optional.empty(), List.of(), Optional.empty());
    }

    Filed meaning(float... direction) {
        return statement(Form.INDIRECT, Naming.NAMED, Optional.empty(), List.of(), Optional.of(Meaning.of(direction)));
    }

    Filed statement(
            Form form, Naming naming, Optional<ChannelKind> channel, List<String> issues, Optional<Meaning> meaning) {
        Drawn next = drawn.get(statements.size());
        String who = article.text().slice(next.who());
        Statement statement = new Statement(
                new Attribution(
                        Source.of(next.who(), naming),
                        Optional.empty(),
                        next.content(),
                        form,
                        new Provenance(article.id(), "test/1", new Confidence(1))),
                Speaker.UNKNOWN,
                new Circumstances(
                        Optional.empty(),
                        channel.map(kind -> new Channel(kind, next.who())),
                        List.of(),
                        Anonymity.NONE,
                        Modality.ASSERTED));
        statements.add(new FiledStatement(
                statement,
                naming == Naming.NAMED ? List.of(called(who)) : List.of(),
                List.of(),
                issues.stream().map(IssueId::new).toList(),
                meaning));
        return this;
    }

    /** What the last statement names. */
    Filed about(String... names) {
        FiledStatement last = statements.remove(statements.size() - 1);
        statements.add(new FiledStatement(
                last.statement(),
                last.speakers(),
                List.of(names).stream().map(Filed::called).toList(),
                last.issues(),
                last.meaning()));
        return this;
    }

    /** The others are plain. */
    FiledArticle done() {
        while (statements.size() < drawn.size()) {
            plain();
        }
        List<Called> about =
                statements.stream().flatMap(filed -> filed.about().stream()).toList();
        return new FiledArticle(article, about, List.of(), statements);
    }

    /** Somebody under a name, and under its last word with a title. */
    static Called called(String name) {
        String id = "person/" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Called(new EntityId(id), List.of(name, "Envoy " + name.substring(name.lastIndexOf(' ') + 1)));
    }
}
