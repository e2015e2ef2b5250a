package org.rapporteur.evaluation.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity mentions in the last column of GUM: {@code Entity=(1-person-new-…(2-place-…)1)}. */
final class GumMentions {

    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]+)");
    private static final Pattern ITEM = Pattern.compile("\\([^()]+\\)?|[^()]+\\)");

    /** From the word of one number to that of another, both included. */
    record Mention(int first, int last, String kind) {}

    private record Opened(int first, String key, String kind) {}

    private GumMentions() {}

    /** Those of one sentence, the longest first. */
    static List<Mention> of(List<Conllu.Row> words) {
        List<Opened> open = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Conllu.Row word : words) {
            Matcher entity = ENTITY.matcher(word.rest());
            if (entity.find()) {
                ITEM.matcher(entity.group(1))
                        .results()
                        .forEach(item -> read(item.group(), word.number(), open, mentions));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.first() - mention.last()));
        return mentions;
    }

    private static void read(String item, int number, List<Opened> open, List<Mention> mentions) {
        String[] fields = item.replaceAll("[()]", "").split("-", -1);
        if (item.startsWith("(")) {
            open.add(new Opened(number, fields[0], fields.length > 1 ? fields[1] : ""));
        }
        if (item.endsWith(")")) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).key().equals(fields[0])) {
                    Opened opened = open.remove(i);
                    mentions.add(new Mention(opened.first(), number, opened.kind()));
                    break;
                }
            }
        }
    }
}
