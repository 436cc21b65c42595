/** A plug-in for Winnable: what people of a kind object, and what they are answered. */
package org.example.objections;
