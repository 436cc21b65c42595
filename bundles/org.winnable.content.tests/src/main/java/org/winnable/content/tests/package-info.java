/** The content plan with the mappings that ship, over generated people. */
package org.winnable.content.tests;
