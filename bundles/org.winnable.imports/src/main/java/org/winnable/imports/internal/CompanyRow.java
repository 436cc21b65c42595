package org.winnable.imports.internal;

import org.winnable.core.lead.Company;

/** A row that tells of a company. */
record CompanyRow(long line, Company company) implements MappedRow {}
