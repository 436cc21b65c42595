package org.winnable.cli.internal.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Somebody who can be asked while a command runs. */
@FunctionalInterface
public interface Questions {

    /** Nobody: the command was called by a program, or its answers come from options. */
    Questions NOBODY = question -> Optional.empty();

    /**
     * Asks.
     *
     * @param question a line for people
     * @return what they typed; empty if nobody is there
     */
    Optional<String> ask(String question);

    /** Whoever sits at the terminal that both streams belong to. */
    static Questions at(InputStream in, PrintStream err) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        return question -> {
            err.print(question + ' ');
            err.flush();
            try {
                return Optional.ofNullable(lines.readLine());
            } catch (IOException e) {
                // a terminal that is gone is nobody
                return Optional.empty();
            }
        };
    }
}
