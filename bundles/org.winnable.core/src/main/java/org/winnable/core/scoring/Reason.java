package org.winnable.core.scoring;

/**
 * Why points were given. Made once, in {@code prepare}; bulk runs pass it by without a word.
 *
 * @param id stable within its strategy, for comparing two ledgers: {@code visit/pricing-visit}
 * @param text for people, in the user's language: "Looked at the pricing page"
 */
public record Reason(String id, String text) {}
