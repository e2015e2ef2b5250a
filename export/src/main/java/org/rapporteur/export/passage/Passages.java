package org.rapporteur.export.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;

/** The articles, entities and statements of one dossier, found by their ids. */
public final class Passages {

    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<EntityId, String> names = new HashMap<>();
    private final Map<StatementId, Statement> statements = new HashMap<>();

    public Passages(Dossier dossier) {
        dossier.articles().forEach(article -> articles.put(article.id(), article));
        dossier.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    /**
     * The article of an id.
     *
     * @throws IllegalArgumentException if the dossier has none
     */
    public Article article(ArticleId id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article %s in this dossier".formatted(id)));
    }

    /** The article's words, mark for mark. */
    public String words(Passage passage) {
        return article(passage.article()).text().slice(passage.span());
    }

    /** The words on one line: every run of white space, line ends among it, becomes one space. */
    public String onOneLine(Passage passage) {
        return words(passage).replaceAll("\\s+", " ").strip();
    }

    /** The outlet's name, or {@code outlet not given}. */
    public String outlet(ArticleId id) {
        return article(id).imprint().outlet().map(Outlet::name).orElse("outlet not given");
    }

    /** The day of publication, such as {@code 2031-05-12}; or {@code undated}. */
    public String day(ArticleId id) {
        return article(id)
                .imprint()
                .published()
                .map(PublicationTime::date)
                .map(Object::toString)
                .orElse("undated");
    }

    /** The fullest name that the articles give, or the id where the dossier does not list it. */
    public String name(EntityId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Whether the dossier lists it. */
    public boolean has(EntityId id) {
        return names.containsKey(id);
    }

    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }

    /**
     * By whose word something is told: {@code Halden Wire}, or {@code Mira Solen in Halden Wire}. Where it is open who speaks
     * the source's words stand in quotation marks, and {@code somebody} where there are none.
     */
    public String by(Telling telling) {
        String outlet = outlet(telling.article());
        return telling.statement().map(id -> voice(id) + " in " + outlet).orElse(outlet);
    }

    private String voice(StatementId id) {
        Optional<Statement> statement = find(id);
        List<EntityId> speakers =
                statement.map(said -> said.speaker().entities()).orElse(List.of());
        if (!speakers.isEmpty()) {
            return speakers.stream().map(this::name).collect(Collectors.joining(" and "));
        }
        return statement
                .flatMap(said -> said.attribution().source().span())
                .map(span -> "“" + onOneLine(new Passage(id.article(), span)) + "”")
                .orElse("somebody");
    }

    /** A value of a closed set as the record writes it: lower case with dashes. */
    public static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
