package org.winnable.imports;

import java.util.Optional;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;

/**
 * What one column of a file was taken for.
 *
 * <p>Several columns may name the same field (work and home e-mail): the first of them in {@link #rank()} that has a value
 * in a row gives it, the values of the others are kept under their own labels.
 *
 * @param label the column's label, made distinct from those before it
 * @param field the field it gives; absent if its values are only kept under the label
 * @param rank place among the columns of the same field, from 1; 0 without a field
 * @param confidence how sure the mapping is, and why
 */
public record ColumnMapping(String label, Optional<ModelField> field, int rank, Confidence confidence) {}
