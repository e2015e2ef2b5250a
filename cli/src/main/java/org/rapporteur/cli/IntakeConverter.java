package org.rapporteur.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Intake;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what became of an input, as the ledger prints it. */
final class IntakeConverter implements ITypeConverter<Intake> {
    @Override
    public Intake convert(String written) {
        return Arrays.stream(Intake.values())
                .filter(intake -> word(intake).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s'; wanted one of %s"
                        .formatted(
                                written,
                                Arrays.stream(Intake.values())
                                        .map(IntakeConverter::word)
                                        .collect(Collectors.joining(", ")))));
    }

    static String word(Intake intake) {
        return intake.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
