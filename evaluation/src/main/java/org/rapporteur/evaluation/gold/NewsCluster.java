package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * News-cluster: articles of many outlets, each with the event that it is about.
 *
 * @see <a href="https://github.com/fhamborg/NewsClusterDataset">the data</a>
 */
public final class NewsCluster {

    private static final String NAME = "news-cluster";
    private static final int ID_LENGTH = 12;

    private NewsCluster() {}

    /**
     * An article and the event that its annotator put it to.
     *
     * @param id the first twelve characters of its file's name
     */
    public record Told(String id, Article article, String event) {

        /** Whether nothing may be tuned by its event; half of them, by the hash of the name. */
        public boolean isHeld() {
            return HeldOut.halfByHash(event);
        }
    }

    /**
     * All of it, by day of publication, within a day by id.
     *
     * @param data the folder that holds {@code news-cluster}
     */
    public static Corpus<Told> read(Path data) throws IOException {
        List<Path> files = Corpus.filesIn(data.resolve(NAME), ".json");
        JsonMapper mapper = new JsonMapper();
        List<Told> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(told(file, mapper.readTree(file.toFile())));
        }
        articles.sort(Comparator.comparing(NewsCluster::day).thenComparing(Told::id));
        return new Corpus<>(NAME, Corpus.digest(files), articles);
    }

    private static String day(Told told) {
        return told.article()
                .imprint()
                .published()
                .map(PublicationTime::written)
                .orElse("");
    }

    private static Told told(Path file, JsonNode node) {
        Optional<String> url = Optional.of(node.path("url").asString());
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(node.path("source_domain").asString())),
                Optional.of(node.path("title").asString()),
                Optional.empty(),
                Optional.of(PublicationTime.parse(node.path("date_publish").asString())),
                Optional.empty(),
                url,
                Optional.of(node.path("language").asString()));
        String id = file.getFileName().toString().substring(0, ID_LENGTH);
        SourceText text = new SourceText(node.path("text").asString());
        return new Told(
                id,
                Article.identify(id, imprint, text),
                node.path("newsCluster").path("Event").asString());
    }
}
