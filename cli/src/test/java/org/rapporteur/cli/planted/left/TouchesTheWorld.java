package org.rapporteur.cli.planted.left;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.rapporteur.cli.planted.right.PlantedHelper;
import org.rapporteur.core.text.Span;
import picocli.CommandLine;

/** Breaks the plan of the house on purpose, so that ArchitectureTest is seen to notice. */
public final class TouchesTheWorld {
    static int count;

    private TouchesTheWorld() {}

    static String reach(CommandLine command, PlantedHelper other, Span span) {
        count++;
        Path home = Path.of(System.getenv("HOME"), command.getCommandName());
        return "%s %s %s %s %d".formatted(home, Instant.now(), other.back(), span, new Random().nextInt());
    }
}
