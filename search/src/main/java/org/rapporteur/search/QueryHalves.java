package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.search.Query;

/**
 * A query in two: what must be met whatever a statement means, and the words that only rank.
 *
 * @param demands its parts that have no words, and what it excludes
 */
record QueryHalves(Query demands, Optional<Query> words) {

    static QueryHalves of(Query query) {
        List<Query> parts = query instanceof Query.All all ? all.parts() : List.of(query);
        List<Query> demands = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        parts.forEach(part -> (part instanceof Query.Not || !part.match(HAS_WORDS) ? demands : words).add(part));
        return new QueryHalves(
                new Query.All(demands), words.isEmpty() ? Optional.empty() : Optional.of(new Query.All(words)));
    }

    private static final Query.Cases<Boolean> HAS_WORDS = new Query.Cases<>() {
        @Override
        public Boolean word(Query.Word word) {
            return true;
        }

        @Override
        public Boolean phrase(Query.Phrase phrase) {
            return true;
        }

        @Override
        public Boolean all(Query.All all) {
            return all.parts().stream().anyMatch(part -> part.match(this));
        }

        @Override
        public Boolean any(Query.Any any) {
            return any.parts().stream().anyMatch(part -> part.match(this));
        }

        @Override
        public Boolean not(Query.Not not) {
            return not.part().match(this);
        }

        @Override
        public Boolean spokenBy(Query.SpokenBy spokenBy) {
            return false;
        }

        @Override
        public Boolean publishedBy(Query.PublishedBy publishedBy) {
            return false;
        }

        @Override
        public Boolean about(Query.About about) {
            return false;
        }

        @Override
        public Boolean onIssue(Query.OnIssue onIssue) {
            return false;
        }

        @Override
        public Boolean inForm(Query.InForm inForm) {
            return false;
        }

        @Override
        public Boolean through(Query.Through through) {
            return false;
        }

        @Override
        public Boolean sourceNamed(Query.SourceNamed sourceNamed) {
            return false;
        }

        @Override
        public Boolean published(Query.Published published) {
            return false;
        }
    };
}
