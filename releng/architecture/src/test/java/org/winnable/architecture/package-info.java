/**
 * What holds for all bundles together. Every scan finds its bundles, files and classes by itself, so a new bundle is
 * covered from its first day, and every scan says how much it must have found, so that none passes by finding nothing.
 */
package org.winnable.architecture;
