/** A plug-in for Winnable: who uses what we work with. */
package org.example.technologyfit;
