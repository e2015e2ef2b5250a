package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.export.html.Addresses;
import org.rapporteur.export.html.Target;

/**
 * Where the things of a story are shown.
 *
 * @param base where the story's pages begin
 * @param reader the article whose statements stand beside its text on the page that is written
 */
record StoryAddresses(String base, Optional<ArticleId> reader) implements Addresses {

    private static final int ARTICLE_DIGITS = 12;

    StoryAddresses beside(ArticleId article) {
        return new StoryAddresses(base, Optional.of(article));
    }

    @Override
    public String of(Target target) {
        String place = "#" + encoded(target.id());
        return switch (target.kind()) {
            case TEXT -> place;
            case STATEMENT -> statement(target.id());
            case ENTITY -> entity(EntityId.parse(target.id().substring("by-".length())));
            case POSITION -> base + "/positions" + place;
            case CHANGE -> base + "/matrix" + place;
            case TIMELINE, ROUND -> base + "/timeline" + place;
            case STEP -> base + "/steps" + place;
            case PROPOSAL -> base + "/proposals" + place;
            case DIFFERENCE -> base + "/sources/differences" + place;
            case SHARED -> base + "/sources/shared" + place;
        };
    }

    private String statement(String id) {
        String words = id.substring("st-".length());
        String article = words.substring(0, ARTICLE_DIGITS);
        if (reader.filter(shown -> shown.value().equals(article)).isPresent()) {
            return "#" + id;
        }
        return base + "/statements/" + article + "/" + words.substring(ARTICLE_DIGITS + 1);
    }

    /** A statement's own page. */
    String statement(StatementId id) {
        return base + "/statements/" + id;
    }

    String entity(EntityId id) {
        return base + "/people/" + encoded(id.value());
    }

    @Override
    public String text(ArticleId article, String id) {
        String place = "#" + encoded(id);
        return reader.filter(article::equals).isPresent() ? place : base + "/articles/" + article + place;
    }

    String article(ArticleId article) {
        return base + "/articles/" + article;
    }

    /** As it stands in a path: what is no letter of plain Latin in hexadecimal digits; slashes stay. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
