package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.Reading;

/** What part the parties play in whole stories, read with the shipped model. */
@Execution(ExecutionMode.SAME_THREAD)
class NegotiationPartsTest {

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    @Test
    void twoSidesAndTheirMediatorInAnExample() throws Exception {
        Map<String, PartyPart> parts = parts(Path.of("../examples/harbour-talks"));

        assertThat(parts)
                .containsEntry("Kestria", PartyPart.SIDE)
                .containsEntry("Tolmere", PartyPart.SIDE)
                .containsEntry("Vessaly", PartyPart.MEDIATOR);
        assertThat(parts.values())
                .containsOnlyOnce(PartyPart.MEDIATOR)
                .filteredOn(PartyPart.SIDE::equals)
                .hasSize(2);
    }

    @Test
    void whoNegotiatesAndWhoIsVisitedInRealReports() throws Exception {
        Path seeds = Path.of("../../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "needs ../shared/seeds");

        Map<String, PartyPart> parts = parts(seeds);

        assertThat(parts)
                .containsEntry("United States", PartyPart.SIDE)
                .containsEntry("Ukraine", PartyPart.SIDE)
                .containsEntry("Russia", PartyPart.SIDE)
                .containsEntry("France", PartyPart.CONSULTED);
    }

    private static Map<String, PartyPart> parts(Path folder) throws Exception {
        List<Reading> readings = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(folder.toString()), Overrides.NONE, Problems.IGNORED).stream()
                        .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                        .toList();
        Dossier dossier = new DossierAssembler().assemble(readings, List.of());
        return dossier.negotiation().parties().stream()
                .collect(Collectors.toMap(party -> name(dossier, party), Party::part, (one, other) -> one));
    }

    private static String name(Dossier dossier, Party party) {
        return dossier.findEntity(party.entity())
                .map(Entity::name)
                .orElse(party.entity().value());
    }
}
