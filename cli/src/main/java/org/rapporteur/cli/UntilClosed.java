package org.rapporteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes until the reader has had enough, as {@code head} has; that is no failure of ours. */
final class UntilClosed extends FilterOutputStream {
    private boolean closed;

    UntilClosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            closed = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
            if (!closed) {
                throw e;
            }
        }
    }
}
