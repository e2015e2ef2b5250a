package org.rapporteur.desk.held;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.language.Reading;

/**
 * What tells one build of the program from another, as far as dossiers are concerned: how large and how old the files
 * are in which assembling is written. Nobody needs to remember to raise a number.
 */
public final class ProgramStamp {

    private ProgramStamp() {}

    /** Empty if the program does not lie in files; then nobody can tell. */
    public static String ofThis() throws IOException {
        Set<Path> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(Dossier.class, Reading.class, DossierAssembler.class, ProgramStamp.class)) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source == null) {
                return "";
            }
            try {
                places.add(Path.of(source.getLocation().toURI()));
            } catch (URISyntaxException | IllegalArgumentException elsewhere) {
                return "";
            }
        }
        long sum = 0;
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum = sum * 31 + Files.size(file);
                    sum = sum * 31 + Files.getLastModifiedTime(file).toMillis();
                }
            }
        }
        return Long.toHexString(sum);
    }
}
