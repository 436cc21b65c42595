/**
 * The table of everyone on NatTable: columns, painters, sorting, widths, copying. Not null-marked, because nearly every type
 * here implements one of NatTable's interfaces, which carry no annotations.
 */
package org.winnable.leads.ui.internal.table;
