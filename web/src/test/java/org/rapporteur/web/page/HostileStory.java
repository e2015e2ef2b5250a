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
    private static final String NAME = "Mira <img src=x onerror=alert(1)> Solen";
    private static final String WORDS = "We agree " + SCRIPT + TURNED + "\u0000\u001B[31m";
    private static final String TEXT = "\"" + WORDS + "\", " + NAME + " said.";

    private HostileStory() {}

    static Dossier dossier() {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet("Wire\"><script>1</script>")),
                Optional.of("Talks " + SCRIPT + "\nER  - \r\n}"),
                Optional.of("A \u202E by"),
                Optional.of(new PublicationTime(LocalDate.of(2031, 5, 12), "2031-05-12")),
                Optional.empty(),
                Optional.of("javascript:alert(1)"),
                Optional.of("en\" onload=\"x"));
        Article article = Article.identify("hostile.txt", imprint, new SourceText(TEXT));
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
