package org.rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Standard output belongs to the record: the log goes beside it, and only what a person must know. Logback asks this
 * class rather than a file, because reading one takes a tenth of a second of each start. Whoever names a file of his own by
 * {@code -Dlogback.configurationFile} has that.
 */
public final class LogSetting extends ContextAwareBase implements Configurator {
    private static final String OWN_FILE = "logback.configurationFile";
    private static final String HOUSE = "org.rapporteur";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty(OWN_FILE) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        set(context, LogForm.BARE, Level.WARN);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * From now on as a server logs: what the house does, and of others only what went wrong.
     *
     * @param wrong told of each record that something went wrong, whether it is an error or a warning
     */
    static void ofServer(LogForm form, Consumer<Boolean> wrong) {
        if (System.getProperty(OWN_FILE) == null
                && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            set(context, form, Level.INFO);
            Counting counting = new Counting(wrong);
            counting.setContext(context);
            counting.start();
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(counting);
        }
    }

    private static final class Counting extends AppenderBase<ILoggingEvent> {
        private final Consumer<Boolean> wrong;

        Counting(Consumer<Boolean> wrong) {
            this.wrong = wrong;
        }

        @Override
        protected void append(ILoggingEvent record) {
            if (record.getLevel().isGreaterOrEqual(Level.WARN)) {
                wrong.accept(record.getLevel().isGreaterOrEqual(Level.ERROR));
            }
        }
    }

    private static void set(LoggerContext context, LogForm form, Level ofHouse) {
        Encoder<ILoggingEvent> encoder = form.encoder(context);
        encoder.setContext(context);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        context.getLogger(HOUSE).setLevel(ofHouse);
    }
}
