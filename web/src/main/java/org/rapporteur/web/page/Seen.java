package org.rapporteur.web.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.web.route.Request;

/**
 * What a browser has marked as seen; it keeps that itself, in a cookie.
 *
 * @param all up to where every story was
 * @param stories up to where single ones were besides, the one marked last at the end
 */
record Seen(Mark all, Map<StoryId, Mark> stories) {

    static final Seen NOTHING = new Seen(Mark.NONE, Map.of());

    private static final String NAME = "rapporteur-seen";
    private static final int STORIES_MAX = 60;
    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)" + NAME + "=([0-9a-f._]{1,3900})(?:;|$)");

    /**
     * How far somebody has seen.
     *
     * @param change the last change of a story
     * @param article the last place in the order in which articles were kept
     */
    record Mark(long change, long article) {
        static final Mark NONE = new Mark(0, 0);

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

        /** Reads back what {@link #toString} wrote; empty if that is nothing of the kind. */
        static Optional<Mark> find(String written) {
            Matcher mark = WRITTEN.matcher(written);
            return mark.matches()
                    ? Optional.of(new Mark(Long.parseLong(mark.group(1)), Long.parseLong(mark.group(2))))
                    : Optional.empty();
        }

        Mark orLater(Mark other) {
            return new Mark(Math.max(change, other.change), Math.max(article, other.article));
        }

        @Override
        public String toString() {
            return change + "." + article;
        }
    }

    Seen {
        stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
    }

    /** Nothing, if the browser says nothing that can be understood. */
    static Seen of(Request request) {
        Matcher cookie = COOKIE.matcher(request.header("cookie").orElse(""));
        if (!cookie.find()) {
            return NOTHING;
        }
        String[] parts = cookie.group(1).split("_");
        Mark all = Mark.find(parts[0]).orElse(Mark.NONE);
        Map<StoryId, Mark> stories = new LinkedHashMap<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            int dot = part.indexOf('.');
            Mark.find(part.substring(dot + 1))
                    .ifPresent(mark -> put(stories, part.substring(0, Math.max(0, dot)), mark));
        }
        return new Seen(all, stories);
    }

    private static void put(Map<StoryId, Mark> stories, String id, Mark mark) {
        try {
            stories.put(StoryId.parse(id), mark);
        } catch (IllegalArgumentException notAnId) {
            // A cookie that somebody else has written marks nothing.
        }
    }

    /** How far a story was seen; empty if neither it nor all stories were ever marked. */
    Optional<Mark> of(StoryId story) {
        Mark mark = stories.getOrDefault(story, Mark.NONE).orLater(all);
        return mark.equals(Mark.NONE) ? Optional.empty() : Optional.of(mark);
    }

    /** From now on all stories were seen so far; what single ones were marked with beyond that stays. */
    Seen withAll(Mark mark) {
        Map<StoryId, Mark> later = new LinkedHashMap<>();
        stories.forEach((story, own) -> {
            if (own.change() > mark.change() || own.article() > mark.article()) {
                later.put(story, own);
            }
        });
        return new Seen(mark.orLater(all), later);
    }

    Seen with(StoryId story, Mark mark) {
        Map<StoryId, Mark> more = new LinkedHashMap<>(stories);
        more.remove(story);
        more.put(story, mark);
        Iterator<StoryId> eldest = more.keySet().iterator();
        while (more.size() > STORIES_MAX) {
            eldest.next();
            eldest.remove();
        }
        return new Seen(all, more);
    }

    /** For the browser to keep. */
    String cookie() {
        String value = all
                + stories.entrySet().stream()
                        .map(story -> "_" + story.getKey() + "." + story.getValue())
                        .collect(Collectors.joining());
        return "%s=%s; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict".formatted(NAME, value);
    }
}
