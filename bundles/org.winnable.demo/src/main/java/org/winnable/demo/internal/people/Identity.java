package org.winnable.demo.internal.people;

import java.util.Optional;

/**
 * Who someone is and how to reach them.
 *
 * @param first given name
 * @param last family name
 * @param title as on their card, often in the language of the place
 * @param email no one else has it
 * @param phone desk phone, in a range that reaches nobody
 * @param mobile likewise
 */
public record Identity(
        String first, String last, String title, String email, Optional<String> phone, Optional<String> mobile) {}
