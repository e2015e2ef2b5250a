package org.rapporteur.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** One article by somebody who would like to run something in the reader's browser. */
final class HostileStory {

    static final String SCRIPT = "<script>document.title='taken'</script>";
    static final String TURNED = "\u202Egnp.exe\u202C";

    /** Closes what a page put around it, if the page let it, then turns round what follows. */
    private static final String BROKEN_OUT = "\u2069\u2069\u202C\u202E";

    private static final String RUNS = "</title></textarea></option></bdi>\"'><img src=x onerror=\"window.taken=1\">"
            + "<svg onload=window.taken=1><script>window.taken=1</script></svg>"
            + "<div hx-get=/assets/site.js hx-trigger=load hx-on::load=window.taken=1></div>";
    private static final String NAME = "Mira <img src=x onerror=window.taken=1> Solen" + BROKEN_OUT;
    private static final String WORDS = "We agree " + SCRIPT + TURNED + "\u0000\u001B[31m" + RUNS + BROKEN_OUT;
    private static final String TEXT = "\"" + WORDS + "\", " + NAME + " said.";
    private static final int LONG = 10_000_000;

    private HostileStory() {}

    static Dossier dossier() {
        return dossier(TEXT);
    }

    /** With ten megabytes more in its one line. */
    static Dossier ofALongLine() {
        return dossier(TEXT + " " + "ferry".repeat(LONG / 5));
    }

    private static Dossier dossier(String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet("=1+1 Wire\u05D0" + RUNS + BROKEN_OUT)),
                Optional.of("Talks " + SCRIPT + "\nER  - \r\n}" + RUNS + BROKEN_OUT),
                Optional.of("@A \u202E by" + RUNS + BROKEN_OUT),
                Optional.of(new PublicationTime(LocalDate.of(2031, 5, 12), "2031-05-12")),
                Optional.empty(),
                Optional.of("javascript:window.taken=1"),
                Optional.of("en\" onload=\"x"));
        Article article = Article.identify("hostile.txt", imprint, new SourceText(text));
        Span words = new Span(1, 1 + WORDS.length());
        Span name = new Span(TEXT.indexOf(NAME), TEXT.indexOf(NAME) + NAME.length());
        EntityId id = new EntityId("person/mira-solen");
        Statement statement = new Statement(
                new Attribution(
                        Source.of(name, Naming.NAMED),
                        Optional.empty(),
                        List.of(words),
                        Form.DIRECT,
                        new Provenance(article.id(), "hand", new Confidence(1))),
                Speaker.of(id),
                Circumstances.PLAIN);
        Entity entity = new Entity(
                id, NAME, EntityKind.PERSON, List.of(new Mention(article.id(), name, MentionForm.NAME)), List.of());
        return new Dossier(List.of(article), List.of(entity), List.of(statement), List.of());
    }
}
