package org.rapporteur.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a line of the log is written. */
enum LogForm {
    /** As a command tells somebody who waits for it: without the time. */
    BARE {
        @Override
        Encoder<ILoggingEvent> encoder(LoggerContext context) {
            return pattern("%level %logger{0}: %msg%n", context);
        }
    },
    /** For persons. */
    TEXT {
        @Override
        Encoder<ILoggingEvent> encoder(LoggerContext context) {
            return pattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %level %logger{0}: %msg%n", context);
        }
    },
    /** For programs: one JSON object a line, its fault with all that led to it within. */
    JSON {
        @Override
        Encoder<ILoggingEvent> encoder(LoggerContext context) {
            JsonEncoder encoder = new JsonEncoder();
            encoder.setWithSequenceNumber(false);
            encoder.setWithNanoseconds(false);
            encoder.setWithContext(false);
            encoder.setWithMDC(false);
            encoder.setWithMessage(false);
            encoder.setWithArguments(false);
            encoder.setWithFormattedMessage(true);
            return encoder;
        }
    };

    /** Reads which form is wanted. */
    static final class Converter implements ITypeConverter<LogForm> {
        @Override
        public LogForm convert(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("'%s'; wanted text or json".formatted(written));
            };
        }
    }

    /** Not started yet. */
    abstract Encoder<ILoggingEvent> encoder(LoggerContext context);

    private static Encoder<ILoggingEvent> pattern(String pattern, LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        return encoder;
    }
}
