package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what this process is connected to. */
final class Terminals {
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");
    private static final int COLUMNS_MIN = 40;
    private static final int BUFFER_BYTES = 1 << 16;

    private Terminals() {}

    /** The console of this process; writes UTF-8 whatever the locale. */
    static Console console(Map<String, String> environment) {
        boolean outIsTerminal = isTerminal(1);
        boolean coloured = outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isTerminal(2),
                coloured,
                outIsTerminal ? columns() : Console.COLUMNS_WITHOUT_TERMINAL,
                environment);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        OutputStream out = new UntilClosed(new FileOutputStream(descriptor));
        return new PrintStream(
                new BufferedOutputStream(out, BUFFER_BYTES), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** Linux can be asked directly; elsewhere {@code test}, which inherits what we are connected to. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException noSuchFileSystem) {
            return test(descriptor);
        }
    }

    private static boolean test(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException withoutTest) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher size = SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            if (stty.waitFor(1, TimeUnit.SECONDS) && size.matches()) {
                return Math.max(COLUMNS_MIN, Integer.parseInt(size.group(1)));
            }
        } catch (IOException withoutStty) {
            return Console.COLUMNS_WITHOUT_TERMINAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Console.COLUMNS_WITHOUT_TERMINAL;
    }
}
