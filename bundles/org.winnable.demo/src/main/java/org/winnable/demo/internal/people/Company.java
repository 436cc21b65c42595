package org.winnable.demo.internal.people;

/**
 * A company that people of the demo client work for.
 *
 * @param name with its legal form; no other company has it
 * @param country where it sits
 * @param town where it sits
 * @param industry what it does
 * @param size number of employees
 * @param domain of its web site and mail, under the top-level domain kept for examples (RFC 2606)
 * @param pattern how it forms e-mail addresses
 */
public record Company(
        String name, Country country, String town, Industry industry, int size, String domain, EmailPattern pattern) {}
