package org.rapporteur.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Entries;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.testkit.Drawing;

/** Extracts of the dossiers that are drawn here, and one of an article that does its worst. */
public final class Extracts {

    private static final String STORY = "0123456789ab";

    /** A formula, a tab, a bell, a nought, a turn of the writing, a ship outside the first plane, tags and every line end. */
    private static final String HOSTILE =
            "=SUM(A1)\t\"We </blockquote> agree | “no”\r\nat all\u0007\u0000\u202E 🚢 `x` ]]>,\""
                    + " Mira <img src=x> Solen said on Monday.\rNobody & nothing | else.\n🚢🚢 Off.";

    private Extracts() {}

    /** Every kind of a dossier, in the order of the kinds. */
    public static List<Extract> of(Dossier dossier) {
        return List.of(EntryKind.values()).stream()
                .map(kind -> of(kind, dossier))
                .toList();
    }

    public static Extract of(EntryKind kind, Dossier dossier) {
        Entries entries = new Entries(dossier, STORY);
        List<Entry> all = switch (kind) {
            case STATEMENT -> entries.statements();
            case STEP -> entries.steps();
            case DIFFERENCE -> entries.differences();
            case POSITION -> entries.positions();
            case ENTITY -> entries.entities(dossier.entities());
            case ARTICLE ->
                dossier.articles().stream()
                        .map(article -> entries.of(article, List.of(new Span(0, 5), new Span(9, 12))))
                        .toList();
        };
        return new Extract(
                kind,
                "All " + kind.plural(),
                List.of(new Note("outlet", "Halden Wire")),
                all,
                entries.copies(),
                Optional.of("http://127.0.0.1:7490"));
    }

    public static Dossier hostile() {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet("Wire\"><script>1</script>")),
                Optional.of("Talks <b>\nEND:VEVENT\r\n}"),
                Optional.of("@by"),
                Optional.of(PublicationTime.parse("2031-05-12")),
                Optional.empty(),
                Optional.of("javascript:alert(1)"),
                Optional.of("en"));
        Drawing drawing = Drawing.of(Article.identify("hostile.txt", imprint, new SourceText(HOSTILE)));
        EntityId solen = drawing.person("=Mira <img src=x> Solen", "Mira <img src=x> Solen");
        drawing.label(solen, "Nobody & nothing | else");
        drawing.statement(HOSTILE.substring(0, HOSTILE.indexOf(" Mira")), "🚢🚢 Off")
                .by("Mira <img src=x> Solen", solen)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.DIRECT);
        return Drawing.dossier(List.of(drawing), List.of());
    }
}
