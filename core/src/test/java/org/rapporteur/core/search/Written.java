package org.rapporteur.core.search;

import java.util.Locale;
import java.util.stream.Collectors;

/** A tree as one line that says how it is joined, and that the language reads back. */
final class Written implements Query.Cases<String> {

    static String of(Query query) {
        return query.match(new Written());
    }

    @Override
    public String word(Query.Word word) {
        return word.word();
    }

    @Override
    public String phrase(Query.Phrase phrase) {
        return quoted(phrase.words());
    }

    @Override
    public String all(Query.All all) {
        return all.parts().stream().map(Written::of).collect(Collectors.joining(" ", "(", ")"));
    }

    @Override
    public String any(Query.Any any) {
        return any.parts().stream().map(Written::of).collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    public String not(Query.Not not) {
        return "-" + of(not.part());
    }

    @Override
    public String spokenBy(Query.SpokenBy spokenBy) {
        return "speaker:" + quoted(spokenBy.name());
    }

    @Override
    public String publishedBy(Query.PublishedBy publishedBy) {
        return "outlet:" + quoted(publishedBy.outlet());
    }

    @Override
    public String about(Query.About about) {
        return "about:" + quoted(about.name());
    }

    @Override
    public String onIssue(Query.OnIssue onIssue) {
        return "issue:" + onIssue.issue();
    }

    @Override
    public String inForm(Query.InForm inForm) {
        return "form:" + inForm.form().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String through(Query.Through through) {
        return "channel:" + through.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String sourceNamed(Query.SourceNamed sourceNamed) {
        return "named:" + (sourceNamed.named() ? "yes" : "no");
    }

    @Override
    public String published(Query.Published published) {
        return "date:" + published.first().map(Object::toString).orElse("") + ".."
                + published.last().map(Object::toString).orElse("");
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
