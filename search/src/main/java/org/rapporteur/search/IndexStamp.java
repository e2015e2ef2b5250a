package org.rapporteur.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.rapporteur.search.Opening.State;

/** What each commit says of itself: the format it is in, and the archive's last change that it contains. */
final class IndexStamp {
    private static final String FORMAT_KEY = "rapporteur-format";
    private static final String SEQUENCE_KEY = "rapporteur-sequence";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private IndexStamp() {}

    static Set<Map.Entry<String, String>> of(long sequence) {
        return Map.of(FORMAT_KEY, LuceneIndex.FORMAT, SEQUENCE_KEY, String.valueOf(sequence))
                .entrySet();
    }

    /** Looks at the last commit. */
    static Opening look(Directory directory, String place) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new Opening(State.BEGUN, 0, "the index in %s is new".formatted(place));
        }
        Map<String, String> stamp;
        try {
            stamp = SegmentInfos.readLatestCommit(directory).getUserData();
        } catch (IOException | IllegalArgumentException damage) {
            return emptied(place, "cannot be read (%s)".formatted(damage.getMessage()));
        }
        String format = Optional.ofNullable(stamp.get(FORMAT_KEY)).orElse("none");
        String sequence = Optional.ofNullable(stamp.get(SEQUENCE_KEY)).orElse("none");
        if (!format.equals(LuceneIndex.FORMAT) || !NUMBER.matcher(sequence).matches()) {
            return emptied(place, "has format %s, and this program wants %s".formatted(format, LuceneIndex.FORMAT));
        }
        return new Opening(
                State.CONTINUED,
                Long.parseLong(sequence),
                "the index in %s goes on behind change %s".formatted(place, sequence));
    }

    static Opening emptied(String place, String why) {
        return new Opening(
                State.EMPTIED, 0, "the index in %s %s; it was emptied and must be made anew".formatted(place, why));
    }
}
